import fc from 'fast-check';
import type { LoggedEvent, ReviewEvent } from '../schedule/event.ts';
import {
  anAnswer,
  anUndo,
  aRate,
  aRecheck,
  aRegrade,
  aReset,
  aResume,
  aSuspend,
} from '../schedule/review-event.builder.ts';
import { addDays } from '../study-day/study-day.ts';
import { toFileEvent } from './file-event.ts';
import { fileFormat, type LearnerFile } from './learner-file.ts';

/** A file without a log, of Ann. */
export function aLearnerFile(given: Partial<LearnerFile> & { id?: string } = {}): LearnerFile {
  const { id = 'ann', ...rest } = given;
  const log = given.log ?? [];
  return {
    ...{ ...fileFormat, exportedAt: '2026-06-01T08:00:00.000Z' },
    account: {
      ...{ id, email: `${id}@example.org`, name: 'Ann', language: null, zone: 'UTC' },
      ...{ rolloverHour: 4, newPerDay: 10, reviewsPerDay: 120, minutesPerDay: null },
      ...{ retention: 0.9, maximumInterval: 36_500, weights: null },
      ...{ theme: 'dark', motion: 'system', singleKeys: true, createdAt: '2026-01-01T00:00:00.000Z' },
    },
    ...{ courses: [], reports: [], readingPlaces: [], moreToday: [], log, memories: [] },
    signIn: { password: false, linked: [], secondStep: null },
    end: { events: log.length, memories: 0 },
    ...rest,
  };
}

const questions = ['docker.a', 'docker.b', 'docker.c-d', 'docker.cd'];
const dayLength = 86_400_000;

/** Some event about one of a few questions, on one of a hundred days; amendments name answers that may be there. */
const aStep = fc.record({
  kind: fc.constantFrom(
    'answer',
    'answer',
    'answer',
    'rate',
    'undo',
    'regrade',
    'reset',
    'suspend',
    'resume',
    'recheck',
  ),
  question: fc.constantFrom(...questions),
  day: fc.nat(99),
  minute: fc.nat(600),
  correct: fc.boolean(),
  revision: fc.integer({ min: 1, max: 2 }),
  names: fc.nat(20),
  typed: fc.string({ unit: fc.constantFrom('=', '"', '温', 'a', ' ', '\n'), maxLength: 6 }),
  rating: fc.constantFrom('hard', 'good', 'easy'),
});

/** A log of any kind of events, as it might have come into the database. */
export const aLog: fc.Arbitrary<LoggedEvent[]> = fc.array(aStep, { maxLength: 20 }).map((steps) => {
  const arrivals = new Map<string, number>();
  return steps.map((step, index) => {
    const { question, correct, rating } = step;
    const arrival = (arrivals.get(question) ?? 0) + 1;
    arrivals.set(question, arrival);
    const studyDay = addDays('2026-01-01', step.day);
    const at = Date.parse('2026-01-01T08:00:00Z') + step.day * dayLength + step.minute * 60_000;
    const common = { id: idOf(index), question, at, studyDay };
    const answer = idOf(step.names);
    const events: Record<string, ReviewEvent> = {
      answer: anAnswer({
        ...{ ...common, correct, revision: step.revision, rating: correct ? rating : 'again' },
        ...{ response: { text: step.typed }, receivedAt: at + 5 },
      }),
      rate: aRate({ ...common, answer, rating }),
      undo: anUndo({ ...common, answer }),
      regrade: aRegrade({ ...common, answer, correct }),
      reset: aReset(common),
      suspend: aSuspend(common),
      resume: aResume(common),
      recheck: aRecheck({ ...common, day: addDays(studyDay, 1) }),
    };
    return { event: events[step.kind] ?? aReset(common), arrival, receivedAt: at + 5 };
  });
});

const idOf = (index: number) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** A file that holds a log. */
export function aFileOf(log: readonly LoggedEvent[], given: { id?: string } = {}): LearnerFile {
  return aLearnerFile({ ...given, log: log.map(toFileEvent) });
}
