import type { AnsweredToday, Day, DueQuestion, FreshQuestion } from '../../../core/queue/day.ts';
import type { ReviewEvent } from '../../../core/schedule/event.ts';
import { type Folded, fold } from '../../../core/schedule/fold.ts';
import { fuzzSeed } from '../../../core/schedule/fsrs.ts';
import type { Parameters } from '../../../core/schedule/memory.ts';
import { type LogRow, type PlacedQuestion, toEvent } from './log-file.ts';

type Asked = {
  studyDay: string;
  limits: Day['limits'];
  /** The times (ms) at which five more were wanted on this day. */
  more: readonly number[];
  parameters: Parameters;
};

/**
 * Replays a learner's log, and nothing else that is stored, to the day that `core/queue` makes a queue of: every question
 * of the course is folded by `core/schedule` up to the day's start, and what the day's own events did is laid over it.
 */
export function aReplay(learnerId: string, course: readonly PlacedQuestion[]) {
  const logs = new Map<string, ReviewEvent[]>(course.map(({ question }) => [question, []]));
  let read = 0;
  const known = new Map<string, Folded>();

  /** What is folded once is kept: of the events before a day there are only ever more. */
  function folded(
    { question, revision }: PlacedQuestion,
    events: readonly ReviewEvent[],
    parameters: Parameters,
  ): Folded {
    const key = `${question} ${events.length} ${parameters.retention} ${parameters.maximumInterval}`;
    const found = known.get(key) ?? fold(events, revision, parameters, fuzzSeed(learnerId, question));
    known.set(key, found);
    return found;
  }

  return {
    /** Takes in what was written to the log since. */
    follow(rows: readonly LogRow[]): void {
      for (const row of rows.slice(read)) {
        logs.get(row.questionId)?.push(toEvent(row));
        // Among what was known there may be as many events, and others.
        if (row.at !== row.receivedAt) known.clear();
      }
      read = rows.length;
    },
    dayOf({ studyDay, limits, more, parameters }: Asked): Day {
      const due: DueQuestion[] = [];
      const fresh: FreshQuestion[] = [];
      const answered: (AnsweredToday & { id: string })[] = [];
      const withdrawn = new Set<string>();
      for (const place of course) {
        const { question, section, passage } = place;
        const events = (logs.get(question) ?? []).filter((event) => event.studyDay <= studyDay);
        const now = folded(place, events, parameters);
        const start = folded(
          place,
          events.filter((event) => event.studyDay < studyDay),
          parameters,
        );
        for (const { id, at, rating, first } of now.standing.filter((answer) => answer.studyDay === studyDay))
          answered.push({ id, at, rating, firstEver: first, question, section, passage });

        if (now.memory.suspended && start.memory.suspended) continue;
        if (now.memory.suspended) withdrawn.add(question);
        const joinedAt = start.memory.suspended ? latestResume(events) : null;
        const placed = { question, section, passage, joinedAt };
        const { learned } = start.memory;
        const last = start.standing.at(-1);
        if (!learned && !last) fresh.push(placed);
        else if (!learned && last) due.push({ ...placed, due: last.studyDay, memory: null });
        else if (learned && learned.due <= studyDay) due.push({ ...placed, due: learned.due, memory: learned });
      }
      answered.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      return { studyDay, seed: learnerId, limits, more, weights: parameters.weights, due, fresh, answered, withdrawn };
    },
  };
}

export type Replay = ReturnType<typeof aReplay>;

const latestResume = (events: readonly ReviewEvent[]): number =>
  Math.max(...events.filter(({ kind }) => kind === 'resume').map(({ at }) => at));
