/** Which sentence of `today` says so many due and new questions. */
export function workloadKey(work: { due: number; new: number }): 'dueAndNew' | 'due' | 'new' {
  if (work.due === 0) return 'new';
  return work.new === 0 ? 'due' : 'dueAndNew';
}
