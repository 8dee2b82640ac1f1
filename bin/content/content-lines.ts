import path from 'node:path';
import type { Problem } from '../../core/bank/bank-item.ts';
import type { LoadOutcome } from '../../features/bank/load-content.ts';

/**
 * Problems as an editor's terminal opens them: the file, the line, the sentence.
 * @param folder in which the course folders lie, as one would type it
 */
export const problemLines = (problems: readonly Problem[], folder = 'content') =>
  problems.map(
    ({ file, line, message, rule }) => `${path.join(folder, file)}:${line}: ${message}${rule ? ` [${rule}]` : ''}`,
  );

/** `3 created, 1 updated, 20 the same` */
export function countsLine({ changes, same }: Pick<LoadOutcome, 'changes' | 'same'>): string {
  const counts = (['create', 'update', 'retire'] as const).flatMap((action) => {
    const count = changes.filter((change) => change.action === action).length;
    return count > 0 ? [`${count} ${action}d`] : [];
  });
  return [...counts, ...(same > 0 ? [`${same} the same`] : [])].join(', ');
}

/** `no problem`, `1 problem`, `2 problems` */
export function counted({ length }: readonly unknown[], what = 'problem'): string {
  if (length === 0) return `no ${what}`;
  return length === 1 ? `1 ${what}` : `${length} ${what}s`;
}
