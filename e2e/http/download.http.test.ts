import { expect, test } from 'vitest';
import { exportFiles } from '../../features/export/export-file.ts';
import { letIn } from '../fixtures/accounts.ts';
import { anAskedLearner, choosing } from './asked.ts';
import { aLearner, shared } from './client.ts';
import { send } from './send.ts';

const get = (path: string, Cookie?: string, method = 'GET') =>
  send(shared().url, { method, path, headers: Cookie ? { Cookie } : {} });

test('a learner downloads a table of the own answers, and of nobody else’s', async () => {
  const { learner, choices, course } = await anAskedLearner({ choices: 1 });
  const given = choosing(choices[0], 'right');
  await learner.post('/api/reviews', given);
  const path = '/progress/export/reviews.csv';
  const own = await get(path, learner.headers.Cookie);
  expect(own).toMatchObject({
    status: 200,
    headers: {
      ...{ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
      'content-disposition': expect.stringMatching(/^attachment; filename="wengu-\d{4}-\d\d-\d\d-reviews\.csv"$/),
    },
  });
  expect(own.text.split('\r\n')[1]).toMatch(new RegExp(`^${given.id},${given.questionId},`));

  const other = await aLearner({ course: course.id });
  const theirs = await get(`${path}?learner=${learner.account.id}`, other.headers.Cookie);
  expect(theirs.text.trimEnd().split('\r\n')).toHaveLength(1);
});

test('asking ahead takes no file, however often', async () => {
  const learner = await aLearner();
  for (let time = 0; time < 6; time += 1) {
    const head = await get('/progress/export/reviews.csv', learner.headers.Cookie, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: '' });
  }
  expect((await get('/progress/export/reviews.csv', learner.headers.Cookie)).status).toBe(200);
});

test('what is no file of the export is not there, and who is not signed in is asked to sign in', async () => {
  const learner = await aLearner();
  for (const file of ['passwords.csv', '..%2f..%2f.env', '%00', '__proto__', 'constructor']) {
    expect((await get(`/progress/export/${file}`, learner.headers.Cookie)).status).toBe(404);
  }
  expect(await get('/progress/export/reviews.csv')).toMatchObject({ status: 307, headers: { location: '/sign-in' } });
});

test('each file of the export comes whole', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  await learner.post('/api/reviews', choosing(choices[0], 'right'));
  for (const file of exportFiles) {
    const { status, headers, text } = await get(`/progress/export/${file}`, learner.headers.Cookie);
    expect({ file, status, type: headers['content-type'] }).toEqual({
      ...{ file, status: 200 },
      type: `${file.endsWith('.json') ? 'application/json' : 'text/csv'}; charset=utf-8`,
    });
    expect(text).toContain(choices[0]?.id);
    if (file === 'everything.json') expect(JSON.parse(text)).toMatchObject({ end: { events: 1, memories: 1 } });
  }
});

test('who teaches a course downloads its results; nobody else finds any', async () => {
  const { course, learner, choices } = await anAskedLearner({ choices: 1 });
  await learner.post('/api/reviews', choosing(choices[0], 'right'));
  const teacher = await aLearner({ course: null });
  await letIn(shared().databaseUrl, { id: teacher.account.id, course: course.id, role: 'instructor' });
  const results = await get(`/teach/${course.id}/results.csv`, teacher.headers.Cookie);
  expect(results.status).toBe(200);
  expect(results.headers['content-disposition']).toContain(`-results-${course.id}.csv"`);
  const lines = results.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(learner.account.email);
  expect((await get('/teach/results.csv', teacher.headers.Cookie)).text).toBe(results.text);

  for (const path of [`/teach/${course.id}/results.csv`, '/teach/nowhere/results.csv', '/teach/results.csv']) {
    const refused = await get(path, learner.headers.Cookie);
    expect({ path, status: refused.status }).toEqual({ path, status: 404 });
    expect(refused.text).not.toContain(learner.account.email);
  }
});
