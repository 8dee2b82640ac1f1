import type { ReviewEvent } from './event.ts';
import { replay } from './fsrs.ts';
import type { Learned, Parameters } from './memory.ts';
import type { StandingAnswer } from './standing-answers.ts';

/** A standing answer with the chance of recall that was foreseen for it, in (0, 1]; null where nothing was. */
export type ForeseenAnswer = StandingAnswer & { foreseen: number | null };

/** Standing answers cut where the learner began anew and did not take that back; there is always a last stretch. */
export function stretchesOf(log: readonly ReviewEvent[], standing: readonly StandingAnswer[]): StandingAnswer[][] {
  const stands = new Map(standing.map((answer) => [answer.id, answer]));
  const undone = new Set(log.flatMap((event) => (event.kind === 'undo' ? event.answer : [])));
  const stretches: StandingAnswer[][] = [[]];
  for (const event of log) {
    const answer = stands.get(event.id);
    if (event.kind === 'reset' && !undone.has(event.id)) stretches.push([]);
    else if (answer) stretches.at(-1)?.push(answer);
  }
  return stretches;
}

/**
 * What is remembered now, and what was foreseen of each answer by the memory of its time: by the answers before it in its
 * stretch that are of its revision or a later one. So a revision that is raised afterwards changes what is remembered, but
 * nothing that was foreseen. The answers that come back are those that were given, told what was foreseen.
 * @param revision the current one: what is remembered follows from the answers of the last stretch that are not before it
 */
export function replayStretches(
  stretches: readonly StandingAnswer[][],
  revision: number,
  parameters: Parameters,
  seed: string | null,
): { learned: Learned | null; answers: ForeseenAnswer[] } {
  let learned = null as Learned | null;
  const answers: ForeseenAnswer[] = [];
  for (const stretch of stretches) {
    // An answer that counts now belongs to the last stretch, so what an earlier one leaves is written over.
    learned = null;
    const chances = new Map<string, number | null>();
    // The last one taken that is not before the current revision reaches furthest back.
    for (const floor of revisionsOf(stretch)) {
      const counting = stretch.filter((answer) => answer.revision >= floor);
      const replayed = replay(counting, parameters, seed);
      if (floor >= revision) learned = replayed.learned;
      counting.forEach((answer, at) => {
        if (answer.revision === floor) chances.set(answer.id, replayed.foreseen[at] ?? null);
      });
    }
    // An answer waits for this: to copy each answer with one more field would take longer than to replay them.
    for (const answer of stretch) answers.push(Object.assign(answer, { foreseen: chances.get(answer.id) ?? null }));
  }
  return { learned, answers };
}

/** Each once, the latest first; nearly always there is one. */
function revisionsOf(stretch: readonly StandingAnswer[]): number[] {
  return [...new Set(stretch.map((answer) => answer.revision))].sort((a, b) => b - a);
}
