import { loadQueue } from '../features/review/load-queue.ts';
import { growMemories } from './grow-memories.ts';
import { asTableGrows, type Place, type Student } from './growing-table.ts';
import type { Row } from './row.ts';

/** One learner's queue in a table that grows, beside the same queue in one that stays small. */
export async function queueAsTableGrows(place: Place): Promise<Row[]> {
  return asTableGrows(place, {
    ...{ what: "today's queue", rows: 'states', least: 1_000, grow: growMemories, load },
    sizes: place.full ? [10_000, 100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000],
  });
}

async function load({ study, learner }: Student): Promise<void> {
  const { questions } = await loadQueue(learner, { limit: 10, language: 'en' }, study.at(Date.now()));
  if (questions.length === 0) throw new Error('The queue is empty: nothing was measured.');
}
