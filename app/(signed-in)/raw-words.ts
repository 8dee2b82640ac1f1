import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getLocale } from 'next-intl/server';
import type { Locale } from '../../lib/request/locale.ts';
import type messages from '../../messages/en.json';

type Messages = typeof messages;

const read = new Map<Locale, Messages>();

/**
 * Words as they are written, for what puts its values in by itself, in the browser, without the message formatter. An
 * import would give them compiled for that formatter.
 */
async function rawWords(): Promise<Messages> {
  const locale = await getLocale();
  const known = read.get(locale);
  if (known) return known;
  const file = path.join(process.cwd(), 'messages', `${locale}.json`);
  const words: Messages = JSON.parse(readFileSync(file, 'utf8'));
  read.set(locale, words);
  return words;
}

/** The words of quiz and outbox. */
export const reviewWords = async (): Promise<Messages['review']> => (await rawWords()).review;

/** The words of the editor of questions. */
export const editorWords = async (): Promise<Messages['editor']> => (await rawWords()).editor;

/** The words of the export. */
export const exportWords = async (): Promise<Messages['export']> => (await rawWords()).export;
