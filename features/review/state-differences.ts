import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { DayTotal } from '../../core/schedule/totals.ts';
import { type FoldedLearner, foldLearner } from './fold-learner.ts';
import { type MemoryColumns, toMemoryColumns } from './store/memory-columns.ts';
import type { LearnerStates } from './store/states.ts';

/** Where what is stored is not what follows from the log; null stands for a row that is not there. */
export type Difference = { learner: { id: string; email: string | null } } & (
  | { of: 'memory'; question: string; stored: MemoryColumns | null; folded: MemoryColumns | null }
  | { of: 'total'; studyDay: string; section: string; level: number; stored: DayTotal | null; folded: DayTotal | null }
);

/** Folds a learner's log anew and lays it beside what is stored. */
export function compareStates(states: LearnerStates): { folded: FoldedLearner; differences: Difference[] } {
  const { id, email } = states.learner;
  const folded = foldLearner(states.learner, states.events, states.revisions);
  const memories = new Map([...folded.memories].map(([question, memory]) => [question, toMemoryColumns(memory)]));
  const learner = { id, email };
  return {
    folded,
    differences: [
      ...unequal(states.memories, memories).map(([question, pair]) => ({
        ...{ learner, of: 'memory' as const, question },
        ...pair,
      })),
      ...unequal(byPlace(states.totals), byPlace(folded.totals)).flatMap(([, pair]) => {
        const total = pair.stored ?? pair.folded;
        const place = total && { studyDay: total.studyDay, section: total.section, level: total.level };
        return place ? [{ learner, of: 'total' as const, ...place, ...pair }] : [];
      }),
    ],
  };
}

const byPlace = (totals: readonly DayTotal[]) =>
  new Map(totals.map((total) => [`${total.studyDay} ${total.section} ${total.level}`, total]));

/** The keys whose rows differ as canonical JSON, in order. */
function unequal<Row>(stored: ReadonlyMap<string, Row>, folded: ReadonlyMap<string, Row>) {
  return [...new Set([...stored.keys(), ...folded.keys()])]
    .sort()
    .map((key) => [key, { stored: stored.get(key) ?? null, folded: folded.get(key) ?? null }] as const)
    .filter(([, pair]) => canonicalJson(pair.stored) !== canonicalJson(pair.folded));
}
