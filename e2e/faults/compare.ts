import type { LoggedAnswer } from './read-log.ts';
import type { SentAnswer } from './sent-answers.ts';

/** Ids of answers by what went wrong with them; all empty is the promise kept. */
export type Differences = { lost: string[]; doubled: string[]; changed: string[]; neverSent: string[] };

export function compare(acknowledged: ReadonlyMap<string, SentAnswer>, log: LoggedAnswer[]): Differences {
  const times = new Map<string, number>();
  for (const { id } of log) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    lost: [...acknowledged.keys()].filter((id) => !times.has(id)),
    doubled: [...times].filter(([, count]) => count > 1).map(([id]) => id),
    changed: log.filter((row) => isOther(row, acknowledged.get(row.id))).map(({ id }) => id),
    neverSent: [...times.keys()].filter((id) => !acknowledged.has(id)),
  };
}

function isOther(row: LoggedAnswer, sent: SentAnswer | undefined): boolean {
  if (!sent) return false;
  const { learnerId, body } = sent;
  return row.learnerId !== learnerId || row.questionId !== body.questionId || row.durationMs !== body.durationMs;
}
