import type { Person } from '../features/people/person.ts';
import { comparison, type Row } from './row.ts';
import { day, openStudy, type Study, studyAll } from './study.ts';
import { medianTime } from './timing.ts';

export type Place = { name: string; small: string; large: string; folder: string; full: boolean };

export type Student = { study: Study; learner: Person };

type Growing = {
  what: string;
  /** What the table holds. */
  rows: string;
  /** How many rows the small table has, and the large one in turn. */
  least: number;
  sizes: number[];
  /** Adds rows number `from` to `to` − 1. */
  grow: (url: string, from: number, to: number) => Promise<void>;
  /** What is timed. */
  load: (student: Student) => Promise<void>;
};

/** What one learner waits for in a table that grows, beside the same in one that stays small. */
export async function asTableGrows(
  { name, small, large, folder, full }: Place,
  { what, rows, least, sizes, grow, load }: Growing,
): Promise<Row[]> {
  const inSmall = await aStudent(small, folder);
  const inLarge = await aStudent(large, folder);
  for (const url of [small, large]) await grow(url, 0, least);
  const measured: Row[] = [];
  let size = least;
  for (const next of sizes) {
    await grow(large, size, next);
    size = next;
    const named = { what: `${what}, ${size.toLocaleString('en')} ${rows}, ${name}`, least, rows };
    measured.push(await compare(named, { inSmall, inLarge, load, calls: full ? 100 : 30 }));
  }
  await inSmall.study.db.close();
  await inLarge.study.db.close();
  return measured;
}

/** Somebody who has answered everything twice, so that some of it is due. */
async function aStudent(url: string, folder: string): Promise<Student> {
  const study = await openStudy(url, folder, 1);
  const [learner] = study.learners;
  if (!learner) throw new Error('There is no learner.');
  const now = Date.now();
  for (const ago of [20, 12]) await studyAll(learner, study, now - ago * day);
  return { study, learner };
}

type Compared = { inSmall: Student; inLarge: Student; load: Growing['load']; calls: number };

async function compare(
  { what, least, rows }: { what: string; least: number; rows: string },
  { inSmall, inLarge, load, calls }: Compared,
): Promise<Row> {
  const time = (student: Student) => medianTime(calls, () => load(student));
  await time(inSmall);
  await time(inLarge);
  const ours: number[] = [];
  const beside: number[] = [];
  while (ours.length < 7) {
    beside.push(await time(inSmall));
    ours.push(await time(inLarge));
  }
  return comparison(
    {
      ...{ what, unit: 'ms', target: '≤ 1.5 ×', ours },
      beside: { name: `${least.toLocaleString('en')} ${rows}`, values: beside },
    },
    ({ ratio }) => ratio <= 1.5,
  );
}
