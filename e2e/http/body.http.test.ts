import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asked, anAskedLearner, choosing } from './asked.ts';
import type { Learner } from './client.ts';
import { keptOf } from './kept-of.ts';

/** For all that is refused: what one refusal left behind would be found at the end. */
let asked: Asked;
beforeAll(async () => {
  asked = await anAskedLearner({ choices: 1, recalls: 1 });
});
afterAll(async () => {
  expect((await keptOf(asked.learner)).log).toEqual([]);
});

const send = (learner: Learner, body: string | Buffer, type: string | undefined = 'application/json') =>
  learner.send({ method: 'POST', path: '/api/reviews', headers: { 'Content-Type': type }, body });

test.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;x=1'])(
  'a body said to be %s is read',
  async (type) => {
    const { learner, choices } = await anAskedLearner({ choices: 1 });
    expect(await send(learner, JSON.stringify(choosing(choices[0], 'right')), type)).toMatchObject({ status: 200 });
  },
);

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'text/json', ''])(
  'a body said to be "%s" is refused',
  async (type) => {
    const { learner, choices } = asked;
    const refused = await send(learner, JSON.stringify(choosing(choices[0], 'right')), type);
    expect(refused).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
  },
);

test.each([
  ['half of it', '{"id":'],
  ['a word', 'answer'],
  ['two values', '{}{}'],
  ['bytes that are no UTF-8', Buffer.from('{"id":"\xff"}', 'latin1')],
  ['blanks', '   '],
])('%s is no JSON', async (_, body) => {
  const { learner } = asked;
  expect(await send(learner, body)).toMatchObject({ status: 400, body: { code: 'not-json' } });
});

test.each([
  ...['null', '[]', '"text"', '1', '{}', ''].map((body) => [body || 'nothing', body]),
  ['a thousand lists in each other', `${'['.repeat(1_000)}${']'.repeat(1_000)}`],
])('%s is not the body of an answer', async (_, body) => {
  const { learner } = asked;
  expect(await send(learner, body)).toMatchObject({ status: 400, body: { code: 'bad-body' } });
});

test.each<[string, unknown[]]>([
  ['id', [undefined, null, 1, '', 'no-uuid', '00000000-0000-0000-0000-00000000000g', [], {}]],
  ['questionId', [undefined, null, 1, '', 'x'.repeat(300), 'a\0b']],
  ['versionId', [undefined, null, 1, '', 'x'.repeat(300), 'a\0b']],
  ['response', [undefined, null, 1, 'right', [], {}, { option: 1 }, { option: '' }, { option: 'b', text: 'more' }]],
  ['response', [{ unknown: true, option: 'b' }, { unknown: false }, { rating: 'perfect' }, { surprise: 'b' }]],
  ['response', [{ rating: 'good', text: 'x'.repeat(2_001) }, { text: 'x'.repeat(2_001) }]],
  ['durationMs', [undefined, null, -1, 1.5, '1', 1e300]],
  ['answeredAt', [null, -1, 1.5, '2026-11-24', 1e300]],
  ['language', [null, 1, '', 'x'.repeat(100), 'en\0']],
])('the field %s is read strictly', async (name, values) => {
  const { learner, choices } = asked;
  const answer = choosing(choices[0], 'right');
  for (const value of values) {
    const { status, body } = await learner.post('/api/reviews', { ...answer, [name]: value });
    expect({ value, status, body }).toMatchObject({ value, status: 400, body: { code: 'bad-body' } });
  }
});

test.each<[string, 'choice' | 'recall', unknown]>([
  ['an option of another question', 'choice', { option: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ["the question's own id of an option", 'choice', { option: 'b' }],
  ['several options for one choice', 'choice', { options: ['b'] }],
  ['an order of a choice', 'choice', { order: ['b'] }],
  ['pairs of a choice', 'choice', { pairs: { a: 'b' } }],
  ['filled blanks of a choice', 'choice', { blanks: ['b'] }],
  ['a rating of a choice', 'choice', { rating: 'good' }],
  ['an option of a recall question', 'recall', { option: 'b' }],
  ['a recall text without a rating', 'recall', { text: 'All I know.' }],
])('%s does not belong to the question', async (_, type, response) => {
  const { questionId, versionId } = choosing(asked.choices[0], 'right');
  const [recall] = asked.recalls;
  const of = type === 'choice' ? { questionId, versionId } : { questionId: recall?.id, versionId: recall?.versionId };
  const body = { ...choosing(asked.choices[0], 'right'), ...of, response };
  const refused = await asked.learner.post('/api/reviews', body);
  expect(refused).toMatchObject({ status: 422, body: { code: 'not-of-this-question' } });
});

test('2,000 characters are taken, whatever they are, and kept without what nobody can type', async () => {
  const { learner, recalls } = await anAskedLearner({ recalls: 1 });
  const text = '\u{1f40b}\0\ud800"\\\u2028'.padEnd(2_000, '鲸');
  const { id: questionId, versionId } = recalls[0] ?? { id: '', versionId: '' };
  const answer = { id: crypto.randomUUID(), questionId, versionId, response: { rating: 'good', text }, durationMs: 1 };
  expect(await learner.post('/api/reviews', answer)).toMatchObject({ status: 200 });
  const kept = { rating: 'good', text: text.replace('\0\ud800', '\ufffd') };
  expect((await keptOf(learner)).log).toMatchObject([{ response: JSON.stringify(kept) }]);
});

test.each(['@0', '@2', '@01', '@1.0', '', '@1 ', '@999999999999'])(
  'the version "%s" is none of the question',
  async (version) => {
    const { learner, choices } = asked;
    const answer = choosing(choices[0], 'right');
    const refused = await learner.post('/api/reviews', { ...answer, versionId: `${answer.questionId}${version}` });
    expect(refused).toMatchObject({ status: 422, body: { code: 'not-of-this-question' } });
  },
);
