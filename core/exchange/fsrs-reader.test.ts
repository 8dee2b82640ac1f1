import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { LoggedEvent } from '../schedule/event.ts';
import { fold } from '../schedule/fold.ts';
import { anAnswer } from '../schedule/review-event.builder.ts';
import { addDays } from '../study-day/study-day.ts';
import { parseCsv } from './csv.builder.ts';
import { fsrsCsv, fsrsHead } from './fsrs-csv.ts';

// Another implementation of FSRS, in Rust, reads our log and must come to the same memory.

const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };

async function aReader() {
  // It was made for a browser's worker.
  vi.stubGlobal('self', { addEventListener: () => {} });
  const { default: start, Fsrs } = await import('fsrs-browser');
  const file = createRequire(import.meta.url).resolve('fsrs-browser/fsrs_browser_bg.wasm');
  await start({ module_or_path: readFileSync(file) });
  return Fsrs;
}

/** A review in which FSRS's state is Anki's type: new and learning are 0, review is 1, relearning is 2. */
const ankiTypes: Record<string, number> = { 0: 0, 1: 0, 2: 1, 3: 2 };

/** The columns of the table as Anki's tools take them. */
function read(table: string) {
  const [, ...lines] = parseCsv(table);
  const cards = [...new Set(lines.map(([card]) => card))];
  return {
    cards: BigInt64Array.from(lines.map(([card]) => BigInt(cards.indexOf(card) + 1))),
    ratings: Uint8Array.from(lines.map(([, , rating]) => Number(rating))),
    times: BigInt64Array.from(lines.map(([, time]) => BigInt(time ?? ''))),
    types: Uint8Array.from(lines.map(([, , , state]) => ankiTypes[state ?? ''] ?? Number.NaN)),
  };
}

const aStep = fc.record({
  pause: fc.integer({ min: 0, max: 60 }),
  rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
  minute: fc.nat(800),
});

type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

function logOf(question: string, steps: readonly Step[]): LoggedEvent[] {
  let studyDay = '2026-01-01';
  let before = 0;
  return steps.map(({ pause, minute, ...step }, index) => {
    // The two differ in one thing: here "hard" on the same day leaves the stability as it is, there it lowers it.
    const rating = pause === 0 && step.rating === 'hard' ? 'good' : step.rating;
    studyDay = addDays(studyDay, pause);
    const at = Math.max(before + 60_000, Date.parse(studyDay) + 5 * 3_600_000 + minute * 60_000);
    before = at;
    const correct = rating !== 'again';
    const event = anAnswer({ id: `${question} ${index}`, question, at, studyDay, rating, correct });
    return { event, arrival: index + 1, receivedAt: at };
  });
}

/** Zone and hour of the day's beginning as Anki's tools take them: here UTC and four in the morning. */
const minuteOffset = -4 * 60;

test('another implementation of FSRS reads the log and remembers the same', { timeout: 60_000 }, async () => {
  const fsrs = new (await aReader())();
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 1, maxLength: 8 }), (steps) => {
      const log = logOf('docker.p', steps);
      const { ratings, times } = read(fsrsHead + fsrsCsv(log));
      const days = [...times].map((time) => Math.floor((Number(time) / 60_000 + minuteOffset) / (24 * 60)));
      const pauses = days.map((day, index) => day - (days[index - 1] ?? day));
      const [stability, difficulty] = fsrs.memoryState(Uint32Array.from(ratings), Uint32Array.from(pauses));
      const events = log.map(({ event }) => event);
      const { learned } = fold(events, 1, parameters, null).memory;
      expect(Math.abs(Math.log((stability ?? 0) / (learned?.stability ?? 0)))).toBeLessThan(0.001);
      expect(difficulty).toBeCloseTo(learned?.difficulty ?? 0, 3);
    }),
    { numRuns: 50 },
  );
});

test('it fits weights to the log of many questions', { timeout: 120_000 }, async () => {
  const fsrs = new (await aReader())();
  const logs = fc.sample(fc.array(aStep, { minLength: 4, maxLength: 8 }), { seed: 11, numRuns: 200 });
  const table = fsrsHead + logs.map((steps, index) => fsrsCsv(logOf(`docker.${index}`, steps))).join('');
  const { cards, ratings, times, types } = read(table);
  const weights = fsrs.computeParametersAnki(minuteOffset, cards, ratings, times, types, null, true);
  expect(weights).toHaveLength(21);
  expect([...weights].every(Number.isFinite)).toBe(true);
});
