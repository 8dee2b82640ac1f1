import { type Batch, type Day, type FreshQuestion, moreNew, newToday, type Placed } from './day.ts';

/** The part of a batch that the day has room for; `backlog` when there are more reviews than that. */
type PlannedBatch = Batch & { backlog: boolean };

/** `planned` is what the limits let into the day; `held` are those of it that other answers have taken the place of. */
type Capped = { planned: PlannedBatch[]; held: Set<string> };

/**
 * Cuts ranked batches to the day's limits. The review limit counts distinct questions that were answered today and had been
 * before, due or not: by other parameters than an hour ago a question may be due no more. The new limit counts first-ever
 * answers of today. Both count answers outside the plan too (reading), and then the last of the plan are held. What is planned depends on the limits alone, so that answers move nothing. New questions that were
 * wanted above the limit are batches of their own, as if they had joined at that time: they move nothing either.
 */
export function cap(
  batches: readonly Batch[],
  { limits, more, answered }: Pick<Day, 'limits' | 'more' | 'answered'>,
): Capped {
  const done = new Set(answered.map(({ question }) => question));
  const firstEver = new Set(answered.filter((answer) => answer.firstEver).map(({ question }) => question));
  const due = batches.flatMap((batch) => batch.due);
  const fresh = batches.flatMap((batch) => batch.fresh);
  const reviewed = done.size - firstEver.size;
  const planned = new Set([...due.slice(0, limits.reviewsPerDay), ...fresh.slice(0, limits.newPerDay)].map(nameOf));
  const most = newToday({ limits, more });
  const wanted = more.flatMap((at, index) => {
    const from = limits.newPerDay + index * moreNew;
    return joiningAt(at, fresh.slice(from, from + moreNew));
  });
  const isPlaced = new Set([...planned, ...fresh.slice(0, most).map(nameOf)]);
  const open = ({ question }: Placed) => isPlaced.has(question) && !done.has(question);
  const held = [
    ...due.filter(open).slice(Math.max(0, limits.reviewsPerDay - reviewed)),
    ...fresh.filter(open).slice(Math.max(0, most - firstEver.size)),
  ];
  const within = batches.map((batch) => {
    const due = batch.due.filter(({ question }) => planned.has(question));
    const fresh = batch.fresh.filter(({ question }) => planned.has(question));
    return { joinedAt: batch.joinedAt, due, fresh, backlog: due.length < batch.due.length };
  });
  return {
    planned: [...within, ...wanted].sort((a, b) => timeOf(a) - timeOf(b)),
    held: new Set(held.map(nameOf)),
  };
}

/** Questions wanted at a time; one that was published or resumed after it joins then. */
function joiningAt(at: number, fresh: readonly FreshQuestion[]): PlannedBatch[] {
  const times = [...new Set(fresh.map(({ joinedAt }) => Math.max(at, joinedAt ?? at)))];
  return times.map((joinedAt) => ({
    ...{ joinedAt, due: [], backlog: false },
    fresh: fresh.filter((question) => Math.max(at, question.joinedAt ?? at) === joinedAt),
  }));
}

const timeOf = ({ joinedAt }: PlannedBatch) => joinedAt ?? Number.NEGATIVE_INFINITY;

function nameOf({ question }: Placed): string {
  return question;
}
