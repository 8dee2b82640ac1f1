import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../core/bank/bank-item.ts';
import { filesOfCourse } from '../../core/bank/files-of-course.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { takePictureOut } from '../pictures/carry-picture.ts';
import { checkContent } from './check-content.ts';
import { shownPictures } from './shown-pictures.ts';
import { findBank } from './store/find-bank.ts';
import { fileText } from './write-yaml.ts';

export type ExportOutcome =
  | { ok: true; folder: string; files: number }
  | { ok: false; reason: 'is-there' }
  /** The course could not be loaded again as it stands; paths are those that its files would have. */
  | { ok: false; reason: 'faults'; problems: Problem[] };

/**
 * Writes a course as the files that a load reads, into a new folder of its name. All of it or nothing: it is written
 * beside its place, looked through by the rules of content, and only then put there.
 * @param given.root folder that is to hold the course's folder; made when there is none
 * @throws NotFound when there is no such course
 */
export async function exportCourse(
  { course, root }: { course: string; root: string },
  { db }: { db: Database },
): Promise<ExportOutcome> {
  const items = await findBank(db.read, [course]);
  if (items.length === 0) throw new NotFound('There is no course of this name.');
  const folder = path.join(root, course);
  if (existsSync(folder)) return { ok: false, reason: 'is-there' };
  await mkdir(root, { recursive: true });
  const beside = await mkdtemp(path.join(root, '.export-'));
  try {
    const files = filesOfCourse(items);
    for (const content of files) {
      const file = path.join(beside, content.file);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, fileText(content));
    }
    const pictures = [...new Set(items.flatMap(shownPictures))];
    for (const name of pictures) await writePicture(beside, { course, name }, db);
    const { problems } = await checkContent(beside);
    if (problems.length > 0) return { ok: false, reason: 'faults', problems };
    await rename(path.join(beside, course), folder);
    return { ok: true, folder, files: files.length + pictures.length };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** One that is gone is left out: that it is missing is found when the files are looked through. */
async function writePicture(folder: string, place: { course: string; name: string }, db: Database): Promise<void> {
  const bytes = await takePictureOut(place, { db: db.read });
  if (!bytes) return;
  const pictures = path.join(folder, place.course, 'pictures');
  await mkdir(pictures, { recursive: true });
  await writeFile(path.join(pictures, place.name), bytes);
}
