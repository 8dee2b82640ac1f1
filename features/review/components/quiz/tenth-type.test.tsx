import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import english from '../../../../messages/en.json' with { type: 'json' };
import type { AskingType } from './asking-type.ts';
import { Quiz } from './quiz.tsx';

// The one line by which a type joins the page.
vi.mock('./asking-types.ts', async (original) => {
  const { askingTypes } = await original<typeof import('./asking-types.ts')>();
  const spot: AskingType = {
    Fields: ({ heading }) => (
      <>
        {heading}
        <input name="spotted" />
      </>
    ),
    read: (form) => ({ option: form.get('spotted') }),
    missing: 'missingText',
    keys: [['Enter', 'answer']],
  };
  return { askingTypes: { ...askingTypes, spot } };
});

test('a tenth type is asked without another change', () => {
  const question = {
    ...{ id: 'docker.q', versionId: 'docker.q@1', type: 'spot', prompt: 'Which is the odd one?', language: 'en' },
    section: { id: 'docker.why', heading: 'Why Docker', number: 2, course: 'Docker' },
  };
  const today = { studyDay: '2026-11-24', questions: [question], left: { due: 1, new: 0 }, done: 0, latest: null };
  const html = renderToString(<Quiz learnerId="ann" today={today} words={english.review} />);
  expect(html).toContain('Which is the odd one?');
  expect(html).toContain('name="spotted"');
});
