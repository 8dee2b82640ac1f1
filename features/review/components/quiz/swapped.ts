/** The list with two of its places changed; the same list where one of them is outside of it. */
export function swapped<Each>(list: readonly Each[], one: number, other: number): readonly Each[] {
  const [a, b] = [list[one], list[other]];
  if (a === undefined || b === undefined) return list;
  return list.map((each, at) => (at === one ? b : at === other ? a : each));
}
