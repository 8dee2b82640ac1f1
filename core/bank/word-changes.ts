/** A run of words that stands in both texts, only in the older, or only in the newer. */
export type Piece = { kind: 'kept' | 'removed' | 'added'; text: string };

/** Cells of the table of common words; beyond it two texts are too far apart for a comparison to be read. */
const largestTable = 4_000_000;

/**
 * What was changed in a text, word by word. The kept and removed pieces together are the text before, the kept and added
 * ones the text after; nothing is left out.
 */
export function wordChanges(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const kept = (words: readonly string[]): Piece[] => words.map((text) => ({ kind: 'kept', text }));
  const middle = changesBetween(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return joined([...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))]);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** In short runs: the segmenter takes longer the longer the whole of its text is. */
const wordsOf = (text: string) =>
  (text.match(/\s+|[^\s]{1,100}/gu) ?? []).flatMap((run) => [...segmenter.segment(run)].map(({ segment }) => segment));

/** By the longest run of words that both have in the same order. */
function changesBetween(old: readonly string[], now: readonly string[]): Piece[] {
  const width = now.length + 1;
  const isTooLarge = (old.length + 1) * width > largestTable;
  const common = new Uint16Array(isTooLarge ? 0 : (old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = isTooLarge ? -1 : old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));

  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const isLast = row === old.length || column === now.length;
    if (!isTooLarge && !isLast && old[row] === now[column]) {
      pieces.push({ kind: 'kept', text: old[row] ?? '' });
      row += 1;
      column += 1;
    } else if (row < old.length && (isLast || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'removed', text: old[row] ?? '' });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: now[column] ?? '' });
      column += 1;
    }
  }
  return pieces;
}

/** Neighbours of a kind as one; between two kept pieces first all that went, then all that came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let gap = { removed: '', added: '' };
  const close = () => {
    for (const kind of ['removed', 'added'] as const) if (gap[kind]) result.push({ kind, text: gap[kind] });
    gap = { removed: '', added: '' };
  };
  for (const { kind, text } of pieces) {
    if (kind !== 'kept') {
      gap[kind] += text;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.kind === 'kept') last.text += text;
    else result.push({ kind, text });
  }
  close();
  return result;
}
