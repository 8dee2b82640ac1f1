/** The list with one of it so many places further on. */
export function moved<Each>(list: readonly Each[], at: number, by: number): Each[] {
  const next = [...list];
  next.splice(at + by, 0, ...next.splice(at, 1));
  return next;
}

export const without = <Each>(list: readonly Each[], at: number): Each[] => list.filter((_, index) => index !== at);

/** The list with another one in a place. */
export const replaced = <Each>(list: readonly Each[], at: number, by: Each): Each[] =>
  list.map((each, index) => (index === at ? by : each));
