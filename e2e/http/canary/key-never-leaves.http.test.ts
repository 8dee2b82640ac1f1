import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { QueueAnswer } from '../../../features/review/api-types.ts';
import { letIn } from '../../fixtures/accounts.ts';
import { makeCourse } from '../../fixtures/courses.ts';
import { inDatabase } from '../../fixtures/in-database.ts';
import { aLearner, type Learner, shared } from '../client.ts';
import { type Answer, type Request, send, sendAsRouter } from '../send.ts';
import { canariesIn, disguisesIn } from './canary.ts';
import { secretNumbers, secrets, type Watched, watched } from './questions.ts';
import { refusedOf, staticFiles, viewsOf } from './views.ts';

/**
 * Somebody who looks at everything; `told` are the words that their answers have shown them, `chosen` the ids of what
 * they chose themselves: their own export says those, and nothing else does.
 */
type Viewer = { name: string; headers: Record<string, string>; told: Set<string>; chosen: Set<string> };

const leaks: string[] = [];
const counts: Record<string, number> = {};

/** Looks at what the server answers, and notes what it must not say. */
async function look(viewer: Viewer, request: Request): Promise<Answer> {
  const answer = await sendAsRouter(shared().url, {
    ...request,
    headers: { ...viewer.headers, ...request.headers },
  });
  counts[answer.status] = (counts[answer.status] ?? 0) + 1;
  const said = `${JSON.stringify(answer.headers)}\n${answer.text}`;
  const isExport = request.path.startsWith('/progress/export/');
  const found = [
    ...[...canariesIn(said)].filter((word) => !viewer.told.has(word) && !(isExport && viewer.chosen.has(word))),
    ...disguisesIn(said),
    ...(viewer.told.has('numbers') ? [] : secretNumbers.filter((number) => said.includes(number))),
  ];
  if (found.length > 0) leaks.push(`${viewer.name}: ${request.method} ${request.path} says ${found.join(', ')}`);
  return answer;
}

/** Several at a time, as many browsers would. */
async function lookAtAll(viewer: Viewer, requests: readonly Request[]): Promise<void> {
  const left = requests.values();
  const one = async () => {
    for (const request of left) await look(viewer, request);
  };
  await Promise.all(Array.from({ length: 6 }, one));
}

const viewerOf = (name: string, { headers }: Learner): Viewer => ({
  name,
  headers,
  told: new Set(),
  chosen: new Set(),
});

/** Answers one question of today, looks at what is said of it, and holds it against what may be said. */
async function answer(viewer: Viewer, { question, respond, told }: Watched, language: 'en' | 'zh-CN'): Promise<void> {
  const asking = { method: 'GET', path: '/api/queue?limit=50', headers: { 'Accept-Language': language } };
  const queue = (await look(viewer, asking)) as Answer<QueueAnswer>;
  const asked = queue.body.questions.find(({ type }) => type === question.type);
  if (!asked) throw new Error(`No question of type ${question.type} is asked.`);
  for (const word of told(language)) viewer.told.add(word);
  if (question.type === 'numeric') for (const word of ['numbers', question.unit ?? '']) viewer.told.add(word);
  const { id: questionId, versionId } = asked;
  const body = { id: randomUUID(), questionId, versionId, language, response: respond(asked), durationMs: 4_000 };
  const taken = await look(viewer, {
    ...{ method: 'POST', path: '/api/reviews', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify(body),
  });
  expect(taken.status).toBe(200);
  const kept = await inDatabase(shared().databaseUrl, ({ read }) =>
    read.reviewLog.findFirstOrThrow({ where: { id: body.id }, select: { response: true } }),
  );
  for (const word of canariesIn(kept.response ?? '')) viewer.chosen.add(word);
  const shown = canariesIn(taken.text);
  expect(
    told(language).filter((word) => !shown.has(word)),
    `${question.type} in ${language}`,
  ).toEqual([]);
}

test('nothing secret of a question leaves the server before it is answered, and then what is to be told does', async () => {
  const course = await makeCourse(shared().databaseUrl, { others: watched.map(({ question }) => question) });
  const [ann, ben] = await Promise.all([aLearner({ course: course.id }), aLearner({ course: course.id })]);
  const viewers = [viewerOf('ann', ann), viewerOf('ben', ben)] as const;
  const stranger: Viewer = {
    name: 'a stranger',
    headers: { Origin: shared().url },
    told: new Set(),
    chosen: new Set(),
  };
  const [answering, waiting] = viewers;
  expect(secrets.size).toBeGreaterThan(80);

  // They would be seen: whoever teaches the course finds them in the page that edits a question.
  const teacher = await aLearner({ course: null });
  await letIn(shared().databaseUrl, { id: teacher.account.id, course: course.id, role: 'instructor' });
  const path = `/teach/${course.id}/questions/${course.id}.choice`;
  const edited = await send(shared().url, { method: 'GET', path, headers: teacher.headers });
  expect(canariesIn(edited.text).size).toBeGreaterThan(8);

  const asked = await look(waiting, { method: 'GET', path: '/today/quiz' });
  for (const { question } of watched) expect(asked.text).toContain(question.prompt);

  for (const viewer of [...viewers, stranger]) await lookAtAll(viewer, [...viewsOf(course), ...refusedOf(course)]);
  await lookAtAll(
    stranger,
    staticFiles().map((file) => ({ method: 'GET', path: file })),
  );
  expect(leaks).toEqual([]);

  const pages = viewsOf(course).filter(({ path }) => /today|queue/.test(path));
  for (const [at, each] of watched.entries()) {
    const language = at % 2 === 0 ? 'en' : 'zh-CN';
    await answer(answering, each, language);
    await Promise.all([lookAtAll(answering, pages), lookAtAll(waiting, pages)]);
  }
  for (const viewer of [...viewers, stranger]) await lookAtAll(viewer, [...viewsOf(course), ...refusedOf(course)]);

  const views = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`${views} views (${JSON.stringify(counts)}), ${secrets.size} secrets, ${leaks.length} leaks`);
  expect(views).toBeGreaterThanOrEqual(500);
  expect(leaks).toEqual([]);
}, 600_000);
