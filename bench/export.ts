import { type ExportFile, exportFile } from '../features/export/export-file.ts';
import { growOneLog } from './grow-one-log.ts';
import { figure, type Row } from './row.ts';
import { openStudy, type Study } from './study.ts';

type Place = { name: string; url: string; folder: string; full: boolean };

const measured: readonly ExportFile[] = ['reviews.csv', 'everything.json'];

/** A long log of one learner, written as files to nowhere, in bytes as they are sent: how fast, and what the process grows by meanwhile. */
export async function exportOfLongLog({ name, url, folder, full }: Place): Promise<Row[]> {
  const count = full ? 1_000_000 : 200_000;
  const study = await openStudy(url, folder, 1);
  const learner = study.learners[0]?.id ?? '';
  await growOneLog(url, learner, count);
  const rows: Row[] = [];
  for (const file of measured) {
    const speeds: number[] = [];
    const growths: number[] = [];
    for (let run = 0; run < (full ? 7 : 3); run += 1) {
      const { seconds, grownBy } = await written(file, learner, study, count);
      speeds.push(count / seconds);
      growths.push(grownBy);
    }
    const what = `${file} of ${count.toLocaleString('en')} answers, ${name}`;
    rows.push(
      figure({ what, unit: 'rows/s', ours: speeds, target: '≥ 100,000/s' }, (median) => median >= 100_000),
      figure({ what, unit: 'MB more memory, at most', ours: growths, target: '≤ 64 MB' }, (median) => median <= 64),
    );
  }
  await study.db.close();
  return rows;
}

async function written(file: ExportFile, learner: string, { db }: Study, count: number) {
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  let most = before;
  let lines = 0;
  for await (const part of exportFile(file, learner, { db, now: Date.now() })) {
    most = Math.max(most, process.memoryUsage.rss());
    for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) lines += 1;
    Buffer.from(part);
  }
  if (lines < count) throw new Error(`Only ${lines} lines were written.`);
  return { seconds: (performance.now() - begun) / 1000, grownBy: (most - before) / 1e6 };
}
