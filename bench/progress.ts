import { loadProgress } from '../features/progress/load-progress.ts';
import { growLogs } from './grow-logs.ts';
import { asTableGrows, type Place, type Student } from './growing-table.ts';
import type { Row } from './row.ts';

/** One learner's page of progress beside a log that grows, and the same beside one that stays small. */
export async function progressAsLogGrows(place: Place): Promise<Row[]> {
  return asTableGrows(place, {
    ...{ what: 'a page of progress', rows: 'log rows', least: 10_000, grow: growLogs, load },
    sizes: place.full ? [100_000, 1_000_000, 10_000_000] : [100_000],
  });
}

async function load({ study, learner }: Student): Promise<void> {
  const { whole } = await loadProgress(learner, { language: 'en' }, study.at(Date.now()));
  if (whole.seen === 0) throw new Error('Nothing was answered: nothing was measured.');
}
