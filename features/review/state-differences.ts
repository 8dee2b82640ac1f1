import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { States } from './store/states.ts';

/** A row that is not what the log says; null where it is missing on one side. JSON texts. */
export type StateDifference = { row: string; stored: string | null; folded: string | null };

/** The rows that differ, as canonical JSON: memories by question, totals by study day and section. */
export function differencesOf(stored: States, folded: States): StateDifference[] {
  const [were, are] = [rowsOf(stored), rowsOf(folded)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((row) => {
    const difference = { row, stored: were.get(row) ?? null, folded: are.get(row) ?? null };
    return difference.stored === difference.folded ? [] : [difference];
  });
}

function rowsOf({ memories, totals }: States): Map<string, string> {
  return new Map([
    ...memories.map((row): [string, string] => [`memory of ${row.question}`, canonicalJson(row)]),
    ...totals.map((row): [string, string] => [`total of ${row.studyDay} in ${row.section}`, canonicalJson(row)]),
  ]);
}
