const last = new Map<string, Promise<void>>();

/** Does what is asked under one name piece by piece, in the order of asking; what has other names goes on beside it. */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(name) ?? Promise.resolve()).then(work);
  const over = mine.then(
    () => undefined,
    () => undefined,
  );
  last.set(name, over);
  try {
    return await mine;
  } finally {
    if (last.get(name) === over) last.delete(name);
  }
}
