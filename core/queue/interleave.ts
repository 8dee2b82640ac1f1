import type { Placed } from './day.ts';

/**
 * One row of reviews and new questions: the new ones spread evenly among the reviews in their own order, then no two of
 * one passage in a row wherever that can be avoided, with as little change as that takes.
 * @param before the question that the row follows, null at the day's start
 */
export function interleave(reviews: readonly Placed[], fresh: readonly Placed[], before: Placed | null): Placed[] {
  return keepApart(spread(reviews, fresh), before);
}

function spread(reviews: readonly Placed[], fresh: readonly Placed[]): Placed[] {
  const place = (questions: readonly Placed[]) =>
    questions.map((question, index) => ({ question, at: (index + 0.5) / questions.length }));
  return [...place(reviews), ...place(fresh)].toSorted((a, b) => a.at - b.at).map(({ question }) => question);
}

/**
 * Takes the next question of another passage than the one before it; a passage that fills more than half of what is left
 * goes first, since later it could not be kept apart any more.
 */
function keepApart(row: readonly Placed[], before: Placed | null): Placed[] {
  const left = [...row];
  const counts = new Map<string, number>();
  for (const placed of row) counts.set(passageOf(placed), (counts.get(passageOf(placed)) ?? 0) + 1);
  const apart: Placed[] = [];
  let last = before && passageOf(before);
  while (left.length > 0) {
    const crowded = [...counts].find(([, count]) => count > Math.ceil((left.length - 1) / 2));
    const index = left.findIndex((placed) => (crowded ? passageOf(placed) === crowded[0] : passageOf(placed) !== last));
    for (const placed of left.splice(Math.max(0, index), 1)) {
      apart.push(placed);
      last = passageOf(placed);
      counts.set(last, (counts.get(last) ?? 0) - 1);
    }
  }
  return apart;
}

/** An anchor is unique in its section only. */
export function passageOf({ section, passage }: Placed): string {
  return `${section}#${passage}`;
}
