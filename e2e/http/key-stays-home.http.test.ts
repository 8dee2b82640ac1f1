import { describe, expect, test } from 'vitest';
import { inDatabase } from '../fixtures/in-database.ts';
import { type Asked, aLearnerOf, anAskedLearner, queueOf } from './asked.ts';
import { type Learner, shared } from './client.ts';
import { sendAsRouter } from './send.ts';

const forbidden = ['correct', 'key', 'answer', 'answers', 'explanation', 'feedback', 'solution'];

/** All names of fields in a value, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(namesIn);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}

/** What only an answer may tell of the course's questions: the words of explanations, feedback and model answers. */
const secrets = ['The second one is right.', 'This one is', 'Nor is this one.', 'All of this.', 'The first point'];

test('no field of the queue is named like a key, nor does any of its texts tell it', async () => {
  const { learner } = await anAskedLearner({ choices: 3, recalls: 2 });
  const { text, body, headers } = await learner.get('/api/queue?limit=50');
  expect(namesIn(body).filter((name) => forbidden.includes(name.toLowerCase()))).toEqual([]);
  expect(secrets.filter((secret) => (text + JSON.stringify(headers)).includes(secret))).toEqual([]);
});

test('the queue of the Docker course holds none of its explanations, feedback and model answers', async () => {
  const { learner } = await aLearnerOf('docker');
  const told = JSON.stringify(await queueOf(learner));
  const bodies = await inDatabase(shared().databaseUrl, ({ read }) =>
    read.questionVersion.findMany({ where: { question: { courseId: 'docker' } }, select: { body: true } }),
  );
  const texts = bodies.flatMap(({ body }) => hiddenTexts(JSON.parse(body)));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => told.includes(text))).toEqual([]);
});

function hiddenTexts(body: Record<string, unknown>): string[] {
  const options = Array.isArray(body.options) ? body.options.map(({ feedback }) => feedback) : [];
  return textsIn([body.explanation, body.model, body.points, ...options]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('names and places of the options', () => {
  const idsOf = ({ choices }: Asked) => choices.map(({ options = [] }) => options.map(({ id }) => id));
  /** Where the right option stands, question by question. */
  const placesOf = ({ choices }: Asked) =>
    choices.map(({ options = [] }) => options.findIndex(({ text }) => text === 'right'));

  test('tell nothing of the own ids, and differ from learner to learner', async () => {
    const one = await anAskedLearner({ choices: 6 });
    const other = await aLearnerOf(one.course.id);
    const all = [...idsOf(one), ...idsOf(other)].flat();
    expect(new Set(all).size).toBe(36);
    expect(all.filter((id) => !/^[\w-]{22}$/.test(id))).toEqual([]);
    expect(placesOf(one)).not.toEqual(placesOf(other));
  });

  test('put the right option in every place, as often as another', async () => {
    const { course, ...one } = await anAskedLearner({ choices: 10 });
    const others = await Promise.all(Array.from({ length: 5 }, () => aLearnerOf(course.id)));
    const places = [one, ...others].flatMap(placesOf);
    // 60 of them over 3 places: each has 20 on average; fewer than 4 happens once in a million.
    for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeGreaterThan(3);
  });
});

test('a page that asks the questions carries no more than the queue, in its HTML and in what its router fetches', async () => {
  const { learner, choices, recalls } = await anAskedLearner({ choices: 3, recalls: 2 });
  for (const headers of [{}, { RSC: '1' }]) {
    const page = await pageOf(learner, headers);
    expect(page).toContain(choices[0]?.options?.[0]?.id);
    expect(page).toContain(recalls[0]?.id);
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
    expect(page).not.toMatch(/correct\\?"|accepted|pairs|missed\\?":\[|\\?"(explanation|feedback|solution|model)\\?":/);
  }
});

async function pageOf(learner: Learner, headers: Record<string, string>): Promise<string> {
  const request = { method: 'GET', path: '/today/quiz', headers: { ...learner.headers, ...headers } };
  const answer = await sendAsRouter(shared().url, request);
  expect(answer.status).toBe(200);
  return answer.text;
}
