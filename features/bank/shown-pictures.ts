import type { BankItem, FileItem, Problem } from '../../core/bank/bank-item.ts';
import { readPictureName } from '../../lib/markdown/picture-address.ts';

/** The names of the pictures of its own course that something of the bank shows. */
export function shownPictures({ course, content }: BankItem): string[] {
  const found = JSON.stringify(content).matchAll(/\/pictures\/([a-z0-9-]+)\/([a-z0-9.-]+)/g);
  return [...found].flatMap(([, of, name = '']) => (of === course && readPictureName(name) ? [name] : []));
}

/** Whatever shows a picture that no file holds. */
export function lintShownPictures(items: readonly FileItem[], names: ReadonlySet<string>): Problem[] {
  return items.flatMap((item) => {
    const missing = shownPictures(item).filter((name) => !names.has(`${item.course}/${name}`));
    return [...new Set(missing)].map((name) => ({
      ...{ file: item.file, line: item.line },
      message: `${item.id}: shows ${item.course}/pictures/${name}, which is missing`,
    }));
  });
}
