import { expect, onTestFinished, test, vi } from 'vitest';
import { aDatabase } from '../../lib/db/database.builder.ts';
import { loadQueue } from '../review/load-queue.ts';
import { ann } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { aContentFolder } from './content.builder.ts';
import { loadContent } from './load-content.ts';

// The one line by which a type joins the house.
vi.mock('../../core/question/types.ts', async (original) => {
  const { types } = await original<typeof import('../../core/question/types.ts')>();
  const { spot } = await import('../../core/question/spot.builder.ts');
  return { types: { ...types, spot } };
});

const file = 'docker/basics/01-first/questions.yaml';
const yaml = (odd: string) => `questions:
  - id: docker.odd
    type: spot
    passage: one
    prompt: { en: 'Which is the odd one?', zh-CN: '哪一个不同？' }
    items: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }]
    odd: ${odd}
    explanation: Because.
`;

test('a tenth type is checked, loaded, asked, graded and explained without another change', async () => {
  const folder = aContentFolder();
  const { db, remove } = await aDatabase('sqlite');
  onTestFinished(async () => {
    folder.remove();
    await remove();
  });
  const now = Date.parse('2026-05-02T12:00:00Z');
  const load = () => loadContent({ root: folder.root, mark: 'these' }, { db, now: 1_000 });

  folder.write(file, yaml('z'));
  expect((await load()).problems).toMatchObject([
    { line: 7, message: 'docker.odd: odd: “z” is the id of nothing here.' },
  ]);
  folder.write(file, yaml('b'));
  expect(await load()).toMatchObject({ loaded: true, problems: [] });

  const { id, email, name, role } = ann;
  await db.write.user.create({ data: { id, email, name, role, createdAt: 0n } });
  await db.write.enrolment.create({ data: { userId: id, courseId: 'docker', role: 'learner', createdAt: 0n } });
  const context = { db, now, serverZone: 'UTC', secret: 'a secret', newId: () => crypto.randomUUID() };
  const { questions } = await loadQueue(ann, { limit: 10, language: 'en' }, context);
  const asked = questions.find((question) => question.type === 'spot');
  expect(asked?.items?.map(({ text }) => text).sort()).toEqual(['A', 'B', 'C']);
  expect(JSON.stringify(asked)).not.toMatch(/"odd"|Because/);

  const named = (text: string) => asked?.items?.find((item) => item.text === text)?.id;
  const answer = async (given: object) => {
    const outcome = await takeAnswer(
      {
        ...{ id: crypto.randomUUID(), questionId: 'docker.odd', versionId: asked?.versionId ?? '', language: 'en' },
        ...{ response: given, durationMs: 1_000 },
      },
      ann,
      context,
    );
    return outcome.ok ? outcome.answer : outcome.reason;
  };
  const solution = { option: named('B') };
  expect(await answer({ option: named('A') })).toMatchObject({ correct: false, solution, missed: [named('A')] });
  expect(await answer(solution)).toMatchObject({ correct: true, missed: [], explanation: 'Because.' });
  expect(await answer({ unknown: true })).toMatchObject({ correct: false, solution });
  expect(await answer({ option: 'b' })).toBe('not-of-this-question');
});
