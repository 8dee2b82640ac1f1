import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../core/bank/bank-item.ts';
import { findUntypable, toTypable } from '../../core/text/to-typable.ts';

/** What a folder may hold: names of files, and whether it holds folders. */
export type Expected = { files: RegExp; folders: boolean };

export type Folder = { files: string[]; folders: string[]; problems: Problem[] };

const largest = 1_000_000;

/**
 * The names in a folder, sorted; what begins with a dot is none of ours.
 * @param folder path inside `root`
 */
export async function readFolder(root: string, folder: string, expected: Expected): Promise<Folder> {
  const read: Folder = { files: [], folders: [], problems: [] };
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && expected.folders) read.folders.push(entry.name);
    else if (entry.isFile() && expected.files.test(entry.name)) read.files.push(entry.name);
    else read.problems.push({ file: path.posix.join(folder, entry.name), line: 1, message: 'is not expected here' });
  }
  return read;
}

/** The text of a file, or the problem that it is too large, no UTF-8, or holds what nobody can have typed. */
export async function readText(root: string, file: string): Promise<{ text: string } | { problem: Problem }> {
  const full = path.join(root, file);
  const problem = (message: string) => ({ problem: { file, line: 1, message } });
  if ((await stat(full)).size > largest) return problem('is larger than 1 MB');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(full));
    const untypable = findUntypable(text);
    if (!untypable) return { text: toTypable(text) };
    const message = `holds the character ${untypable.character}, which nobody can type and no page can show`;
    return { problem: { file, line: untypable.line, message } };
  } catch (error) {
    if (error instanceof TypeError) return problem('is not UTF-8 text');
    throw error;
  }
}
