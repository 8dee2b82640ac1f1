import type { Batch, Day, Placed } from './day.ts';

/** The part of a batch that the day has room for; `backlog` when there are more reviews than that. */
type PlannedBatch = Batch & { backlog: boolean };

/** `planned` is what the limits let into the day; `held` are those of it that other answers have taken the place of. */
type Capped = { planned: PlannedBatch[]; held: Set<string> };

/**
 * Cuts ranked batches to the day's limits. The review limit counts distinct questions due today that were answered today,
 * the new limit first-ever answers of today; both count answers outside the plan too (reading), and then the last of
 * the plan are held. What is planned depends on the limits alone, so that answers move nothing.
 */
export function cap(batches: readonly Batch[], { limits, answered }: Pick<Day, 'limits' | 'answered'>): Capped {
  const done = new Set(answered.map(({ question }) => question));
  const firstEver = new Set(answered.filter((answer) => answer.firstEver).map(({ question }) => question));
  const due = batches.flatMap((batch) => batch.due);
  const fresh = batches.flatMap((batch) => batch.fresh);
  const reviewed = due.filter(({ question }) => done.has(question)).length;
  const planned = new Set([...due.slice(0, limits.reviewsPerDay), ...fresh.slice(0, limits.newPerDay)].map(nameOf));
  const open = ({ question }: Placed) => planned.has(question) && !done.has(question);
  const held = [
    ...due.filter(open).slice(Math.max(0, limits.reviewsPerDay - reviewed)),
    ...fresh.filter(open).slice(Math.max(0, limits.newPerDay - firstEver.size)),
  ];
  return {
    planned: batches.map((batch) => {
      const due = batch.due.filter(({ question }) => planned.has(question));
      const fresh = batch.fresh.filter(({ question }) => planned.has(question));
      return { joinedAt: batch.joinedAt, due, fresh, backlog: due.length < batch.due.length };
    }),
    held: new Set(held.map(nameOf)),
  };
}

function nameOf({ question }: Placed): string {
  return question;
}
