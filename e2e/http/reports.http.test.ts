import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { letIn } from '../fixtures/accounts.ts';
import { anAskedLearner, reporting } from './asked.ts';
import { aLearner, type Learner, shared } from './client.ts';
import { send } from './send.ts';

test('a problem is reported once, however often it is sent', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const report = reporting(choices[0]);
  expect(await learner.post('/api/reports', report)).toMatchObject({ status: 200, body: { repeated: false } });
  expect(await learner.post('/api/reports', report)).toMatchObject({ status: 200, body: { repeated: true } });
  const other = await learner.post('/api/reports', { ...report, text: 'Nothing is.' });
  expect(other).toMatchObject({ status: 409, body: { code: 'id-used' } });
});

test('a question of another course is reported like one that is not there', async () => {
  const { choices } = await anAskedLearner({ choices: 1 });
  const outsider = await aLearner({ course: null });
  const refused = await outsider.post('/api/reports', reporting(choices[0]));
  const none = { ...reporting(choices[0]), questionId: 'docker.nothing', versionId: 'docker.nothing@1' };
  expect(refused.status).toBe(404);
  expect(refused.text).toBe((await outsider.post('/api/reports', none)).text);
});

test('who reports more than a person can is told when to go on; a report sent again is none more', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const other = await anAskedLearner({ choices: 1 });
  const report = () => ({ ...reporting(choices[0]), id: randomUUID() });
  const again = report();
  for (let time = 0; time < 30; time += 1) {
    expect(await learner.post('/api/reports', time < 18 ? report() : again)).toMatchObject({ status: 200 });
  }
  expect(await learner.post('/api/reports', report())).toMatchObject({ status: 200 });
  const refused = await learner.post('/api/reports', report());
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-reports' } });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(30);
  expect(await other.learner.post('/api/reports', reporting(other.choices[0]))).toMatchObject({ status: 200 });
});

test('a report is a text of 1 to 500 characters', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  for (const text of ['', ' \n ', 'x'.repeat(501), ' \0\x07', 7, null, ['a']]) {
    const refused = await learner.post('/api/reports', { ...reporting(choices[0]), text });
    expect({ given: text, status: refused.status, body: refused.body }).toMatchObject({
      given: text,
      status: 400,
      body: { code: 'bad-body' },
    });
  }
  const taken = await learner.post('/api/reports', reporting(choices[0], `🐋${'鲸'.repeat(498)}`));
  expect(taken).toMatchObject({ status: 200 });
});

test('the reports of a course are there for who teaches it, and for nobody else', async () => {
  const { course, learner, choices } = await anAskedLearner({ choices: 1 });
  await learner.post('/api/reports', reporting(choices[0], 'Both <b>a</b> & b.'));
  const [teacher, outsider] = [await aLearner({ course: null }), await aLearner({ course: null })];
  await letIn(shared().databaseUrl, { id: teacher.account.id, course: course.id, role: 'instructor' });
  const page = (of: Learner) =>
    send(shared().url, { method: 'GET', path: `/teach/${course.id}/reports`, headers: of.headers });
  expect((await page(learner)).status).toBe(404);
  expect((await page(outsider)).status).toBe(404);
  expect(await page(teacher)).toMatchObject({
    status: 200,
    text: expect.stringContaining('Both &lt;b&gt;a&lt;/b&gt; &amp; b.'),
  });
});
