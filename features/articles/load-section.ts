import { showDiagram } from '../../core/article/diagram/show-diagram.ts';
import { inLanguage } from '../../core/question/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Reader } from './find-readable.ts';
import { type Contents, listContents } from './list-contents.ts';
import { findSection } from './store/read-sections.ts';

type Heading = Contents['articles'][number]['sections'][number];

/** A section to read, in one language; previous and next follow the course, over the ends of articles. */
export type SectionToRead = Heading & {
  course: { id: string; title: string };
  article: Contents['articles'][number];
  /** The tag of the language the body is in: the one asked for, or the course's first. */
  language: string;
  /** Markdown; a paragraph that ends in ` {#anchor}` is a passage. */
  body: string;
  /** SVG to be put into a page, free of all that could run or load; null where there is no drawing. */
  diagram: string | null;
  previous: Heading | null;
  next: Heading | null;
};

/** @throws NotFound for a section that is not there, is retired, or is not this person's to read */
export async function loadSection(
  id: string,
  reader: Reader,
  language: string,
  { db }: { db: Database },
): Promise<SectionToRead> {
  const section = await findSection(db.read, id);
  const contents = await listContents(reader, language, { db });
  const course = contents.find((each) => each.id === section?.course);
  const places = course?.articles.flatMap((article) => article.sections.map((heading) => ({ article, heading }))) ?? [];
  const at = places.findIndex(({ heading }) => heading.id === id);
  const place = places[at];
  if (!section || !course || !place) throw new NotFound('There is no section of this name.');

  const [first = language] = section.languages;
  return {
    ...place.heading,
    course: { id: course.id, title: course.title },
    article: place.article,
    language: course.language,
    body: inLanguage(section.body, language, first),
    diagram: section.diagram && showDiagram(inLanguage(section.diagram, language, first), id),
    previous: places[at - 1]?.heading ?? null,
    next: places[at + 1]?.heading ?? null,
  };
}
