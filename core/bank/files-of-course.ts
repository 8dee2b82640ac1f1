import { asAuthored } from '../question/as-authored.ts';
import type { Words } from '../question/words.ts';
import type { BankItem, Kind } from './bank-item.ts';
import { placeOfSection } from './course-order.ts';

/** A file to be written: its path inside content/, and its text, or the tree that it holds as YAML and that tree's kind. */
export type ContentFile = { file: string } & (
  | { text: string }
  | { tree: object; kind: 'course' | 'commands' | 'article' | 'questions' }
);

/**
 * The files of a course, in the format that a load reads: loaded again, they say what the bank holds. What is retired
 * has no file.
 * @param items everything that the bank holds of the course, in any order
 */
export function filesOfCourse(items: readonly BankItem[]): ContentFile[] {
  return only(items, 'course').flatMap(({ id, content }) => {
    const { programs, description, ...rest } = content;
    const isDescribed = typeof description === 'string' || Object.keys(description).length > 0;
    const course = isDescribed ? { description, ...rest } : rest;
    const articles = only(items, 'article').filter((each) => !each.content.retired);
    return [
      { file: `${id}/course.yaml`, tree: course, kind: 'course' as const },
      ...(programs.length > 0 ? [{ file: `${id}/commands.yaml`, tree: { programs }, kind: 'commands' as const }] : []),
      ...articles.flatMap((article) => filesOfArticle(article, items, content.languages)),
    ];
  });
}

function only<K extends Kind>(items: readonly BankItem[], kind: K): BankItem<K>[] {
  return items.filter((item): item is BankItem<K> & BankItem => item.kind === kind);
}

/** The part of an id that is not the course's. */
const nameIn = ({ id, course }: BankItem) => id.slice(course.length + 1);

function filesOfArticle(
  article: BankItem<'article'>,
  items: readonly BankItem[],
  languages: readonly string[],
): ContentFile[] {
  const { retired: _, ...fields } = article.content;
  const folder = `${article.course}/${nameIn(article)}`;
  const sections = only(items, 'section').filter(({ content }) => content.article === article.id && !content.retired);
  return [
    { file: `${folder}/article.yaml`, tree: fields, kind: 'article' },
    ...sections.flatMap((section) => {
      const number = String(section.content.position).padStart(2, '0');
      const questions = only(items, 'question').filter(
        ({ content }) => content.section === section.id && !content.retired,
      );
      const entries = entriesOf(questions, placeOfSection(fields.position, section.content.position));
      const inside = `${folder}/${number}-${nameIn(section)}`;
      return [
        ...textsOf(section, languages).map(({ name, text }) => ({ file: `${inside}/${name}`, text })),
        { file: `${inside}/questions.yaml`, tree: { questions: entries }, kind: 'questions' as const },
      ];
    }),
  ];
}

/** A section's text and drawing, by language. */
function textsOf({ content }: BankItem<'section'>, languages: readonly string[]): { name: string; text: string }[] {
  const { heading, body, diagram } = content;
  const text = (words: Words | null, language: string) =>
    words === null || typeof words === 'string' ? words : (words[language] ?? null);
  return languages.flatMap((language) => {
    const written = text(body, language);
    const drawn = text(diagram, language);
    const markdown = `# ${text(heading, language) ?? ''}\n\n${written}\n`;
    return [
      ...(written === null ? [] : [{ name: `section.${language}.md`, text: markdown }]),
      ...(drawn === null ? [] : [{ name: `diagram.${language}.svg`, text: `${drawn}\n` }]),
    ];
  });
}

/**
 * A question says its place only where it does not follow the one before, as where one between them was retired.
 * @param before position of the section's first question, less one
 */
function entriesOf(questions: readonly BankItem<'question'>[], before: number): object[] {
  const inOrder = [...questions].sort((a, b) => a.content.position - b.content.position || (a.id < b.id ? -1 : 1));
  return inOrder.map(({ id, content: { passage, position, revision, tags, body } }, index) => {
    const expected = (inOrder[index - 1]?.content.position ?? before) + 1;
    const { type, ...written } = asAuthored(body);
    return {
      ...{ id, type, passage },
      ...(revision === 1 ? {} : { revision }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(position === expected ? {} : { place: position - before }),
      ...written,
    };
  });
}
