import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import english from '../../../../messages/en.json' with { type: 'json' };
import type { QueueAnswer } from '../../api-types.ts';
import { Quiz } from './quiz.tsx';

const section = { id: 'docker.why', heading: 'Why Docker', number: 2, course: 'Understanding Docker' };
const asked = { id: 'docker.q', versionId: 'docker.q.1', section, language: 'en' };
const today = (questions: QueueAnswer['questions']): QueueAnswer => ({
  ...{ studyDay: '2026-11-24', questions, left: { due: 1, new: 0 }, done: 3, latest: null },
});
const render = (questions: QueueAnswer['questions']) =>
  renderToString(<Quiz learnerId="ann" today={today(questions)} words={english.review} />);

test('the first question is whole before any script runs', () => {
  const options = ['one', 'two', 'three'].map((text, at) => ({ id: `o${at}`, text: `<code>${text}</code>` }));
  const html = render([{ ...asked, type: 'choice', prompt: 'Which <em>one</em>?', options }]);
  expect(html).toContain('Which <em>one</em>?');
  for (const { id, text } of options) expect(html).toMatch(new RegExp(`value="${id}".*${text}`));
  expect(html).toContain('Why Docker');
  expect(html).toContain(english.review.quiz.answer);
});

test('a recall question asks for nothing but the reveal', () => {
  const html = render([{ ...asked, type: 'recall', prompt: 'Say why.' }]);
  expect(html).toContain(english.review.quiz.reveal);
  expect(html).toContain('<textarea');
});

test('nothing on the page carries a style of its own, which the content security policy forbids', () => {
  expect(render([{ ...asked, type: 'recall', prompt: 'Say why.' }])).not.toContain('style=');
});
