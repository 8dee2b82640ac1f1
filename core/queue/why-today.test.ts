import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../study-day/study-day.ts';
import { aDay, aDue, aFresh, anAnswerTo } from './day.builder.ts';
import { todaysQueue } from './todays-queue.ts';
import { whyToday } from './why-today.ts';

const due = (stability: number, lastDay: string) => [aDue('q', { memory: { stability, lastDay } })];

test('a question that is due says when it was answered last, and the chance of recall', () => {
  // Stability is by definition the days until the chance has fallen to 90 %.
  const day = aDay({ studyDay: '2026-05-03', due: due(5, '2026-04-28') });
  expect(whyToday('q', day)).toEqual({ because: 'due', lastDay: '2026-04-28', recall: 90 });
});

test('a chance is never said to be none, nor to be certain', () => {
  const recall = (stability: number, lastDay: string) => whyToday('q', aDay({ due: due(stability, lastDay) }));
  expect(recall(36_500, '2026-05-02')).toMatchObject({ recall: 99 });
  expect(recall(0.001, '1970-01-01')).toMatchObject({ recall: expect.toSatisfy((percent: number) => percent >= 1) });
});

test('a new question, one that starts anew and one that was missed say so', () => {
  expect(whyToday('q', aDay({ fresh: [aFresh('q')] }))).toEqual({ because: 'new' });
  expect(whyToday('q', aDay({ due: [aDue('q', { memory: null })] }))).toEqual({ because: 'anew' });
  const missed = [anAnswerTo('q', { rating: 'again' })];
  expect(whyToday('q', aDay({ due: due(5, '2026-04-28'), answered: missed }))).toEqual({ because: 'missed' });
});

test('a question that is not asked today has no reason', () => {
  expect(whyToday('x', aDay({ fresh: [aFresh('q')] }))).toBeNull();
  const right = [anAnswerTo('q', { rating: 'again' }), anAnswerTo('q')];
  expect(whyToday('q', aDay({ fresh: [aFresh('q')], answered: right }))).toBeNull();
});

test('every question of a queue has a reason', () => {
  const aQuestion = fc.record({ kind: fc.constantFrom('due', 'fresh', 'read'), missed: fc.boolean(), ago: fc.nat(90) });
  fc.assert(
    fc.property(fc.array(aQuestion, { maxLength: 20 }), (questions) => {
      const named = questions.map((question, at) => ({ ...question, name: `q${at}` }));
      const of = (kind: string) => named.filter((question) => question.kind === kind);
      const lastDay = (ago: number) => addDays('2026-05-01', -ago);
      const day = aDay({
        due: of('due').map(({ name, ago }) => aDue(name, { memory: { stability: 3, lastDay: lastDay(ago) } })),
        fresh: of('fresh').map(({ name }) => aFresh(name)),
        answered: named.filter(({ missed }) => missed).map(({ name }) => anAnswerTo(name, { rating: 'again' })),
      });
      for (const name of todaysQueue(day).order) expect(whyToday(name, day)).not.toBeNull();
    }),
  );
});
