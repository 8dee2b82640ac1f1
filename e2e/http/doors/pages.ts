import { pagesAndHandlers } from '../rights/discover.ts';
import { send } from '../send.ts';
import { formsOf, type PageForm } from '../year/page-forms.ts';
import { goodPart, type Insider } from './insider.ts';

const everything = pagesAndHandlers();
/** The addresses of all pages, `/teach/[course]/people`, and of all handlers but the one that moves the tests' clock. */
export const pagePatterns = everything.filter((name) => name.startsWith('/'));
export const handlerPatterns = [
  ...new Set(everything.filter((name) => !name.startsWith('/')).map((name) => name.replace(/^\S+ /, ''))),
].filter((pattern) => pattern !== '/api/test/clock');

/** An address of a pattern; `fill` gives what stands in the place of a parameter. */
export const fillIn = (pattern: string, fill: (name: string) => string): string =>
  pattern.replaceAll(/\[(?:\.\.\.)?([a-z]+)\]/g, (_, name: string) =>
    encodeURIComponent(fill(name).replaceAll(/\p{Surrogate}/gu, '?')),
  );

/** A form of a page as the server sent it. */
export type Door = PageForm & { page: string };

/** The forms of all pages, but those that sign out. */
export async function doorsOf(url: string, { headers, ids }: Insider): Promise<Door[]> {
  const doors: Door[] = [];
  for (const pattern of pagePatterns) {
    const page = fillIn(pattern, (name) => goodPart(ids, name));
    const { text } = await send(url, { method: 'GET', path: page, headers });
    doors.push(...formsOf(text).map((form) => ({ ...form, page })));
  }
  return doors.filter(({ text }) => !/^sign out/i.test(text));
}
