import type { Person } from '../features/people/person.ts';
import { loadQueue } from '../features/review/load-queue.ts';
import { growMemories } from './grow-memories.ts';
import { comparison, type Row } from './row.ts';
import { day, openStudy, type Study, studyAll } from './study.ts';
import { medianTime } from './timing.ts';

type Place = { name: string; small: string; large: string; folder: string; full: boolean };

const least = 1_000;

/** One learner's queue in a table that grows, beside the same queue in one that stays small. */
export async function queueAsTableGrows({ name, small, large, folder, full }: Place): Promise<Row[]> {
  const sizes = full ? [10_000, 100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000];
  const inSmall = await aStudent(small, folder);
  const inLarge = await aStudent(large, folder);
  for (const url of [small, large]) await growMemories(url, 0, least);
  const rows: Row[] = [];
  let size = least;
  for (const next of sizes) {
    await growMemories(large, size, next);
    size = next;
    rows.push(await compare(name, { size, inSmall, inLarge, full }));
  }
  await inSmall.study.db.close();
  await inLarge.study.db.close();
  return rows;
}

type Student = { study: Study; learner: Person };

/** Somebody who has answered everything twice, so that some of it is due. */
async function aStudent(url: string, folder: string): Promise<Student> {
  const study = await openStudy(url, folder, 1);
  const [learner] = study.learners;
  if (!learner) throw new Error('There is no learner.');
  const now = Date.now();
  for (const ago of [20, 12]) await studyAll(learner, study, now - ago * day);
  return { study, learner };
}

async function compare(
  name: string,
  { size, inSmall, inLarge, full }: { size: number; inSmall: Student; inLarge: Student; full: boolean },
): Promise<Row> {
  const calls = full ? 100 : 30;
  const load = ({ study, learner }: Student) =>
    medianTime(calls, async () => {
      const { questions } = await loadQueue(learner, { limit: 10, language: 'en' }, study.at(Date.now()));
      if (questions.length === 0) throw new Error('The queue is empty: nothing was measured.');
    });
  await load(inSmall);
  await load(inLarge);
  const ours: number[] = [];
  const beside: number[] = [];
  while (ours.length < 7) {
    beside.push(await load(inSmall));
    ours.push(await load(inLarge));
  }
  return comparison(
    {
      ...{ what: `today's queue, ${size.toLocaleString('en')} states, ${name}`, unit: 'ms', target: '≤ 1.5 ×', ours },
      beside: { name: `${least.toLocaleString('en')} states`, values: beside },
    },
    ({ ratio }) => ratio <= 1.5,
  );
}
