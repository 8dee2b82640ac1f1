import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getLocale } from 'next-intl/server';
import type { Locale } from '../../lib/request/locale.ts';
import type messages from '../../messages/en.json';

type ReviewWords = (typeof messages)['review'];

const read = new Map<Locale, ReviewWords>();

/**
 * The words of quiz and outbox as they are written: these put their values in by themselves, in the browser, without
 * the message formatter. An import would give them compiled for that formatter.
 */
export async function reviewWords(): Promise<ReviewWords> {
  const locale = await getLocale();
  const known = read.get(locale);
  if (known) return known;
  const file = path.join(process.cwd(), 'messages', `${locale}.json`);
  const words: ReviewWords = JSON.parse(readFileSync(file, 'utf8')).review;
  read.set(locale, words);
  return words;
}
