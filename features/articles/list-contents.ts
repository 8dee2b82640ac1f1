import { inLanguage } from '../../core/question/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { findReadable, type Reader } from './find-readable.ts';
import { findContents } from './store/read-sections.ts';

/** A course as a table of contents in one language; a section's number is its place in its article, from 1. */
export type Contents = {
  id: string;
  title: string;
  /** The tag of the language the words are in: the one asked for, or the course's first. */
  language: string;
  articles: { id: string; title: string; sections: { id: string; heading: string; number: number }[] }[];
};

/** Everything a person may read, in course order. */
export async function listContents(reader: Reader, language: string, { db }: { db: Database }): Promise<Contents[]> {
  const courses = await findContents(db.read, await findReadable(reader, { db }));
  return courses.map(({ id, title, languages, languages: [first = language], articles }) => ({
    id,
    title: inLanguage(title, language, first),
    language: languages.includes(language) ? language : first,
    articles: articles.map(({ id, title, sections }) => ({
      id,
      title: inLanguage(title, language, first),
      sections: sections.map(({ id, heading }, at) => ({
        id,
        heading: inLanguage(heading, language, first),
        number: at + 1,
      })),
    })),
  }));
}
