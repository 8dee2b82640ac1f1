import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const pages = [
  ...['README.md', 'SECURITY.md'],
  ...readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((file) => path.join('docs', file)),
].filter((file) => file.endsWith('.md'));

/** Addresses in the page's text that lead to a file of the project, with the part of it that is named. */
function linksIn(page: string): { file: string; part: string | undefined }[] {
  const text = readFileSync(path.join(root, page), 'utf8').replace(/^```.*?^```|`[^`\n]*`/gms, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );
  return links
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => {
      const [file = '', part] = link.split('#');
      return { file: file === '' ? page : path.join(path.dirname(page), file), part };
    });
}

/** The name that a heading has in an address. */
const nameOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

test.each(pages)('every link of %s leads somewhere', (page) => {
  for (const { file, part } of linksIn(page)) {
    expect(existsSync(path.join(root, file)), `${page} → ${file}`).toBe(true);
    if (part === undefined) continue;
    const headings = [...readFileSync(path.join(root, file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(
      ([, text = '']) => text,
    );
    expect(headings.map(nameOf), `${page} → ${file}#${part}`).toContain(part);
  }
});
