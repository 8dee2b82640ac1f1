import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../core/bank/bank-item.ts';
import { readPictureName } from '../../lib/markdown/picture-address.ts';
import { readFolder } from './read-folder.ts';

/** A picture of a course as it lies on disk. */
export type PictureFile = { course: string; name: string; bytes: Uint8Array };

/** The pictures in a course's folder `pictures`; one whose name does not follow from what it holds is a problem. */
export async function readPictures(
  root: string,
  course: string,
): Promise<{ pictures: PictureFile[]; problems: Problem[] }> {
  const folder = `${course}/pictures`;
  const { files, problems } = await readFolder(root, folder, { files: /\.webp$/, folders: false });
  const pictures: PictureFile[] = [];
  for (const name of files) {
    const file = `${folder}/${name}`;
    const bytes = await readFile(path.join(root, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (readPictureName(name)?.hash === hash) pictures.push({ course, name, bytes });
    else problems.push({ file, line: 1, message: 'is not the picture that its name stands for: add it in the app' });
  }
  return { pictures, problems };
}
