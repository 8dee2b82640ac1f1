import { type DraftWords, type ItemDraft, newId } from './draft.ts';

export type MatchingDraft = {
  left?: ItemDraft[];
  right?: ItemDraft[];
  /** For each id of left the id of right that goes with it. */
  pairs?: Record<string, string>;
  /** By id of left. */
  feedback?: Record<string, DraftWords> | undefined;
};

/** Two halves that go together, and what is said to who gave the left one another partner. */
export type Pair = { left: ItemDraft; right: ItemDraft; feedback: DraftWords | undefined };

/** The draft row by row: what goes together, and the right halves that are left over. */
export function pairsOf({ left = [], right = [], pairs = {}, feedback = {} }: MatchingDraft) {
  const partnerOf = (id: string): ItemDraft => right.find((item) => item.id === pairs[id]) ?? { id: pairs[id] ?? id };
  const rows: Pair[] = left.map((item) => ({ left: item, right: partnerOf(item.id), feedback: feedback[item.id] }));
  const taken = rows.map((row) => row.right.id);
  return { pairs: rows, spares: right.filter(({ id }) => !taken.includes(id)) };
}

/** The other way round. */
export function withPairs(rows: readonly Pair[], spares: readonly ItemDraft[]): Required<MatchingDraft> {
  const said = rows.flatMap(({ left, feedback }) => (feedback === undefined ? [] : [[left.id, feedback] as const]));
  return {
    left: rows.map(({ left }) => left),
    right: [...rows.map(({ right }) => right), ...spares],
    pairs: Object.fromEntries(rows.map(({ left, right }) => [left.id, right.id])),
    feedback: said.length > 0 ? Object.fromEntries(said) : undefined,
  };
}

export const newPair = ({ left = [], right = [] }: MatchingDraft): Pair => ({
  ...{ left: { id: newId(left) }, right: { id: newId(right) } },
  feedback: undefined,
});

export const newSpare = ({ right = [] }: MatchingDraft): ItemDraft => ({ id: newId(right) });
