import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { types } from '../../../../core/question/types.ts';
import english from '../../../../messages/en.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { Editor } from './editor.tsx';
import type { EditorApi } from './editor-api.ts';
import { LineField } from './line-field.tsx';

type SpotDraft = Draft & { odd?: string };

// The one line by which a type joins the page.
vi.mock('./editing-types.ts', async (original) => {
  const { editingTypes } = await original<typeof import('./editing-types.ts')>();
  const Fields = ({ draft, change }: FieldsProps<SpotDraft>) => (
    <LineField at={['odd']} label="The odd one" value={draft.odd ?? ''} change={(odd) => change({ odd })} />
  );
  return { editingTypes: { ...editingTypes, spot: editing<SpotDraft>({ Fields, start: { odd: 'kernel' } }) } };
});

const refused = async () => ({ ok: false as const, say: '' });
const api: EditorApi = {
  ...{
    look: refused,
    grade: refused,
    text: refused,
    picture: refused,
    save: refused,
    publish: refused,
    retire: refused,
    discard: refused,
  },
};

function editorOf(body: Draft): string {
  const start = {
    ...{ id: 'docker.q', state: 'draft' as const, edits: 1, version: 0, hasDraft: true },
    fields: { section: 'docker.why', passage: '', body },
  };
  const around = { languages: [{ tag: 'en', name: 'English' }], language: 'en', programs: ['docker'] };
  const sections = [{ id: 'docker.why', heading: 'Why Docker' }];
  return renderToString(
    <Editor {...{ start, api, sections, ...around }} words={english.editor} preview={() => null} />,
  );
}

test('a tenth type is written without another change', () => {
  const html = editorOf({ type: 'spot', prompt: 'Which is the odd one?' });
  expect(html).toContain('Which is the odd one?');
  expect(html).toContain('The odd one');
  expect(html).toContain('value="kernel"');
});

test('every type has a name and an example', () => {
  expect(Object.keys(english.editor.kinds).sort()).toEqual(Object.keys(types).sort());
});

test.each(Object.keys(types))('a %s begins with fields to be filled in', (type) => {
  const html = editorOf({ type });
  expect(html.match(/<(textarea|input|select)/g)?.length).toBeGreaterThan(6);
  for (const common of ['Question', 'Explanation', 'Passage that answers it']) expect(html).toContain(common);
});
