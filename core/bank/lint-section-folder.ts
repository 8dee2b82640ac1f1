import { lintSection } from '../article/lint-section.ts';
import { parseSection } from '../article/parse-section.ts';
import { passagesByAnchor } from '../article/passages-by-anchor.ts';
import type { Program } from '../command/program.ts';
import type { FileItem, Problem } from './bank-item.ts';
import { questionListSchema } from './content-files.ts';
import { placeOfSection } from './course-order.ts';
import type { SectionSource } from './course-source.ts';
import { readSectionFolder } from './folder-name.ts';
import { lintDiagrams } from './lint-diagrams.ts';
import { type EntryPlace, lintEntry } from './lint-entry.ts';
import { readFields } from './read-fields.ts';

/** What files say, what is wrong with them, and what could be better. */
export type Linted = { items: FileItem[]; problems: Problem[]; warnings: Problem[] };

/** The article that a section's folder lies in; `path` is that of the article's folder inside content/. */
export type ArticlePlace = {
  course: string;
  languages: readonly string[];
  programs: readonly Program[];
  article: string;
  path: string;
  position: number;
};

/** A section and its questions, and what is wrong with them. */
export function lintSectionFolder(source: SectionSource, place: ArticlePlace): Linted {
  const folder = `${place.path}/${source.folder}`;
  const named = readSectionFolder(source.folder);
  if (!named)
    return {
      ...{ items: [], warnings: [] },
      problems: [{ file: folder, line: 1, message: 'a section\'s folder is named like "01-name"' }],
    };

  const { course, languages, programs, article } = place;
  const texts = new Map(languages.flatMap((language) => textIn(source, language)));
  const parsed = [...texts].map(([language, { markdown }]) => ({ language, ...parseSection(markdown) }));
  const id = `${course}.${named.name}`;
  const drawn = lintDiagrams(source, { folder, languages });
  const section: FileItem<'section'> = {
    kind: 'section',
    id,
    course,
    file: folder,
    line: 1,
    content: {
      article,
      heading: Object.fromEntries(parsed.map(({ language, heading }) => [language, heading ?? ''])),
      body: Object.fromEntries(parsed.map(({ language, body }) => [language, body])),
      diagram: drawn.diagram,
      position: named.number,
      retired: false,
    },
  };
  const faults = lintSection(new Map([...texts].map(([language, { markdown }]) => [language, markdown])));
  const questions = lintQuestions(source, {
    course,
    languages,
    programs,
    section: id,
    passages:
      parsed.length > 0
        ? passagesByAnchor(
            section.content.body,
            parsed.map(({ language }) => language),
          )
        : null,
    position: placeOfSection(place.position, named.number),
  });
  return {
    items: [section, ...questions.items],
    problems: [
      ...lintLanguages(source, folder, languages),
      ...faults.map(({ language, line, message }) => ({ file: texts.get(language)?.file ?? folder, line, message })),
      ...drawn.problems,
      ...questions.problems,
    ],
    warnings: questions.warnings,
  };
}

function textIn(source: SectionSource, language: string) {
  const text = source.texts.get(language);
  return text ? [[language, text] as const] : [];
}

function lintLanguages({ texts }: SectionSource, folder: string, languages: readonly string[]): Problem[] {
  const missing = languages.filter((language) => !texts.has(language));
  const strange = [...texts].filter(([language]) => !languages.includes(language));
  return [
    ...missing.map((language) => ({ file: `${folder}/section.${language}.md`, line: 1, message: 'is missing' })),
    ...strange.map(([language, { file }]) => ({ file, line: 1, message: `${language} is no language of this course` })),
  ];
}

function lintQuestions({ questions: source }: SectionSource, around: Omit<EntryPlace, 'before'>): Linted {
  if (!source) return { items: [], problems: [], warnings: [] };
  const list = readFields(questionListSchema, source, source.value);
  const entries: ReturnType<typeof lintEntry>[] = [];
  for (const [index, entry] of (list.value?.questions ?? []).entries()) {
    const before = entries.at(-1)?.item?.content.position ?? around.position + index;
    entries.push(lintEntry(source, index, entry, { ...around, before }));
  }
  return {
    items: entries.flatMap(({ item }) => (item ? [item] : [])),
    problems: [...list.problems, ...entries.flatMap(({ problems }) => problems)],
    warnings: entries.flatMap(({ warnings }) => warnings),
  };
}
