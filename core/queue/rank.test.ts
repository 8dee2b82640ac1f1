import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schedule } from '../schedule/fsrs.ts';
import type { Learned } from '../schedule/memory.ts';
import { addDays, daysBetween } from '../study-day/study-day.ts';
import { aDay, aDue } from './day.builder.ts';
import { rank } from './rank.ts';
import { todaysQueue } from './todays-queue.ts';

const studyDay = '2026-05-03';
const namesOf = (questions: readonly { question: string }[]) => questions.map(({ question }) => question);

test('what is most likely still known comes first', () => {
  const lastDay = '2026-04-03';
  const due = [3, 9, 30, 1].map((stability) => aDue(`s${stability}`, { memory: { stability, lastDay } }));
  expect(namesOf(rank(due, { studyDay, weights: null }))).toEqual(['s30', 's9', 's3', 's1']);
});

test('every fourth place goes to the question that has waited longest', () => {
  const fading = (question: string, due: string) => aDue(question, { due, memory: { stability: 1, lastDay: due } });
  const strong = ['a', 'b', 'c', 'd', 'e'].map((name) => aDue(name));
  const due = [fading('old', '2026-02-01'), fading('older', '2026-01-01'), ...strong];
  expect(namesOf(rank(due, { studyDay, weights: null }))).toEqual(['a', 'b', 'c', 'older', 'd', 'e', 'old']);
});

test('a question that starts anew has nothing to save and is reached by waiting', () => {
  const anew = aDue('anew', { due: '2026-01-01', memory: null });
  expect(namesOf(rank([anew, ...['a', 'b', 'c', 'd'].map((name) => aDue(name))], { studyDay, weights: null }))).toEqual(
    ['a', 'b', 'c', 'anew', 'd'],
  );
});

test('a question before which n have waited longer is among the first 4 (n + 1), and none is lost', () => {
  const aDueDay = fc.integer({ min: 0, max: 90 }).map((days) => addDays(studyDay, -days));
  const aQuestion = fc.record({ due: aDueDay, stability: fc.double({ min: 0.1, max: 400, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(aQuestion, { maxLength: 40 }), (given) => {
      const due = given.map(({ due: day, stability }, index) =>
        aDue(`q${index}`, { due: day, memory: { stability, lastDay: addDays(day, -3) } }),
      );
      const ranked = rank(due, { studyDay, weights: null });
      expect(namesOf(ranked).toSorted()).toEqual(namesOf(due).toSorted());
      ranked.forEach((question, place) => {
        const notLater = due.filter((other) => other !== question && other.due <= question.due).length;
        expect(place).toBeLessThan(4 * (notLater + 1));
      });
    }),
  );
});

test('over a year with too little time for all that is due, no question waits for ever', () => {
  const names = Array.from({ length: 60 }, (_, index) => `q${index}`);
  const parameters = { weights: null, retention: 0.9, maximumInterval: 20 };
  const limits = { newPerDay: 0, reviewsPerDay: 4 };
  const memories = new Map<string, Learned>(
    names.map((name) => [name, schedule(null, { studyDay, rating: 'good' }, parameters, null)]),
  );
  let longest = 0;
  for (let day = 1; day <= 365; day++) {
    const today = addDays(studyDay, day);
    const due = names.flatMap((question) => {
      const learned = memories.get(question);
      return learned && learned.due <= today ? [aDue(question, { due: learned.due, memory: learned })] : [];
    });
    for (const question of todaysQueue(aDay({ studyDay: today, due, limits })).order) {
      const before = memories.get(question) ?? null;
      const rating = (day + question.length) % 3 === 0 ? 'again' : 'good';
      memories.set(question, schedule(before, { studyDay: today, rating }, parameters, null));
    }
    longest = Math.max(longest, ...[...memories.values()].map((learned) => daysBetween(learned.due, today)));
  }
  expect(longest).toBeLessThanOrEqual(60);
});
