import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letIn, makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { makeCourse } from '../fixtures/courses.ts';
import { shared } from './client.ts';

/** The editor's server actions: the address at which a build answers each, by its name. */
function editorActions(): Map<string, string> {
  const { node }: { node: Record<string, { filename: string; exportedName: string }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  );
  const ours = Object.entries(node).filter(([, { filename }]) => filename.includes('questions/[question]/actions'));
  return new Map(ours.map(([id, { exportedName }]) => [exportedName, id]));
}

const course = await makeCourse(shared().databaseUrl, { choices: 1 });
const [question = ''] = course.choices;
const place = { course: course.id, question };
const fields = JSON.stringify({ section: course.section, passage: 'p1', body: { type: 'recall', model: 'The key.' } });

/** What each action is sent by the editor. */
const given: Record<string, object> = {
  lookAction: { fields, language: 'en' },
  tryAction: { fields, language: 'en', response: { unknown: true } },
  textAction: { section: course.section, language: 'en' },
  saveAction: { fields, edits: 0 },
  publishAction: { fields, edits: 0, as: 'wording', keyMayChange: false },
  retireAction: { edits: 0, retired: true },
  discardAction: { edits: 0 },
};

/** Somebody of this role in the course, or in none. */
async function cookiesOf(who: 'learner' | 'instructor' | 'stranger'): Promise<string> {
  const account = await makeAccount(shared().databaseUrl, { course: who === 'learner' ? course.id : null });
  const teaching = { id: account.id, course: course.id, role: 'instructor' } as const;
  if (who === 'instructor') await letIn(shared().databaseUrl, teaching);
  return (await signIn(shared().url, account)).join('; ');
}

const page = `/teach/${course.id}/questions/${question}`;
const get = async (who: string) => fetch(shared().url + page, { headers: { Cookie: who }, redirect: 'manual' });
const call = async (who: string, action: string, body: unknown[]) =>
  fetch(shared().url + page, {
    method: 'POST',
    headers: { Cookie: who, Origin: shared().url, 'Next-Action': action, 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(body),
  });

test.each(['learner', 'stranger'] as const)('for a %s there is no editor, and nothing behind it', async (who) => {
  const cookies = await cookiesOf(who);
  expect((await get(cookies)).status).toBe(404);
  const actions = editorActions();
  expect([...actions.keys()].sort()).toEqual(Object.keys(given).sort());
  for (const [name, id] of actions) {
    const answer = await call(cookies, id, [place, given[name]]);
    expect([name, answer.status]).toEqual([name, 404]);
    expect(await answer.text()).not.toMatch(/The key|This one is|A passage that answers/);
  }
});

test('who teaches the course sees the question, is shown it as learners are, and may try it', async () => {
  const cookies = await cookiesOf('instructor');
  expect((await get(cookies)).status).toBe(200);
  const look = await call(cookies, editorActions().get('lookAction') ?? '', [place, given.lookAction]);
  expect(look.status).toBe(200);
  const shown = await look.text();
  expect(shown).toContain('"type":"recall"');
  expect(shown).not.toContain('The key.');
});

test('a broken draft is told, whoever sends it', async () => {
  const cookies = await cookiesOf('instructor');
  const look = editorActions().get('lookAction') ?? '';
  for (const broken of ['', 'null', '[]', '{"body":{"type":"nothing"}}', `{"section":"${'x'.repeat(700_000)}"}`]) {
    const answer = await call(cookies, look, [place, { fields: broken, language: 'en' }]);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('"ok":false');
  }
});
