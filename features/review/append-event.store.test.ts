import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import { dayTotals } from '../../core/schedule/totals.ts';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { appendEvent } from './append-event.ts';
import { toMemoryColumns } from './store/memory-columns.ts';
import { readLog } from './store/save-answer.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const learner = { id: 'ann', parameters: { weights: null, retention: 0.9, maximumInterval: 36_500 } };
  const questionId = 'docker.cgroup-purpose';
  const at = { learner, questionId, revision: 1, receivedAt: 1_000 };

  const anAnswer = (id: string, studyDay: string, correct = true): AnswerEvent => ({
    kind: 'answer',
    ...{ id, studyDay, correct, question: questionId, section: 'docker.why-docker', language: 'en' },
    at: Date.parse(studyDay),
    ...{ version: 1, revision: 1, response: { option: 'a' }, durationMs: 4_000, receivedAt: 1_000 },
    rating: correct ? 'good' : 'again',
  });

  const append = (event: AnswerEvent) =>
    appendEvent({ ...at, id: event.id, at: event.at }, ({ sameId }) => (sameId ? null : event), { db });

  async function storedEqualsFold() {
    const { events } = await readLog(db, { learnerId: learner.id, questionId, id: '', at: 0 });
    const { memory, standing } = fold(events, 1, learner.parameters, fuzzSeed(learner.id, questionId));
    const { learnerId: _l, questionId: _q, ...columns } = await db.read.memory.findFirstOrThrow();
    expect(columns).toEqual(toMemoryColumns(memory));
    const totals = await db.read.dayTotal.findMany({
      orderBy: [{ studyDay: 'asc' }, { sectionId: 'asc' }, { level: 'asc' }],
    });
    expect(
      totals.map(({ learnerId: _, sectionId: section, durationMs, ...sums }) => ({
        ...sums,
        section,
        durationMs: Number(durationMs),
      })),
    ).toEqual(dayTotals(standing));
  }

  test('what is stored after each write equals the fold of the log', async () => {
    for (const [day, correct] of [
      ['2026-05-02', true],
      ['2026-05-04', false],
      ['2026-05-04', true],
    ] as const) {
      await append(anAnswer(crypto.randomUUID(), day, correct));
      await storedEqualsFold();
    }
  });

  test('an answer that is taken back leaves no total behind', async () => {
    const answer = anAnswer('one', '2026-05-02');
    await append(answer);
    const undo = { id: 'two', at: answer.at + 1, studyDay: answer.studyDay, question: questionId, answer: 'one' };
    await appendEvent({ ...at, id: undo.id, at: undo.at }, () => ({ kind: 'undo', ...undo }), { db });
    expect(await db.read.dayTotal.count()).toBe(0);
    await storedEqualsFold();
  });

  test('two devices that answer the same question at once are both kept, and counted once each', async () => {
    await Promise.all([append(anAnswer('phone', '2026-05-02')), append(anAnswer('laptop', '2026-05-02'))]);
    expect(await db.read.reviewLog.count()).toBe(2);
    await storedEqualsFold();
  });

  test('the same id sent twice at once is kept once', async () => {
    await Promise.all([append(anAnswer('same', '2026-05-02')), append(anAnswer('same', '2026-05-02'))]);
    expect(await db.read.reviewLog.count()).toBe(1);
    await storedEqualsFold();
  });
});
