import { sentenceOn } from '../question/rules/rules.ts';
import type { FileItem, Problem } from './bank-item.ts';
import { articleFileSchema, courseFileSchema } from './content-files.ts';
import type { ArticleSource, CourseSource, YamlSource } from './course-source.ts';
import { folderRule, isFolderName } from './folder-name.ts';
import { lintBank } from './lint/lint-bank.ts';
import { lintPrograms } from './lint-programs.ts';
import { type ArticlePlace, type Linted, lintSectionFolder } from './lint-section-folder.ts';
import { lintWords } from './lint-words.ts';
import { problemAt, readFields } from './read-fields.ts';
import { isTakenName, takenRule } from './taken-name.ts';

/** Everything a course's files say, and what is wrong with them. Without a readable course.yaml there is nothing. */
export function lintCourse({ folder, course: source, commands, articles }: CourseSource): Linted {
  const badName = [...(isFolderName(folder) ? [] : [folderRule]), ...(isTakenName(folder) ? [takenRule] : [])].map(
    (message) => ({ file: folder, line: 1, message }),
  );
  if (!source) return { items: [], problems: badName, warnings: [] };
  const read = readFields(courseFileSchema, source, source.value);
  if (read.value === null) return { items: [], problems: [...badName, ...read.problems], warnings: [] };

  const { title, description = {}, languages } = read.value;
  const described = lintPrograms(commands);
  const item: FileItem = {
    kind: 'course',
    id: folder,
    course: folder,
    file: source.file,
    line: 1,
    content: { ...read.value, description, programs: described.programs },
  };
  const twice = languages.filter((language, at) => languages.indexOf(language) < at);
  const words = [
    { at: ['title'], words: title },
    ...(read.value.description === undefined ? [] : [{ at: ['description'], words: description }]),
  ];
  const around = { course: folder, languages, programs: described.programs };
  const linted = articles.map((article) => lintArticle(article, around));
  const items = [item, ...linted.flatMap((each) => each.items)];
  return {
    items,
    problems: [
      ...badName,
      ...twice.map((language) => problemAt(source, { at: ['languages'], message: `${language} stands twice` })),
      ...lintWords(source, words, languages),
      ...described.problems,
      ...linted.flatMap((each) => each.problems),
      ...lintUnique(items),
    ],
    warnings: [...linted.flatMap((each) => each.warnings), ...lintTogether(source, items, languages)],
  };
}

function lintArticle(
  { folder, article: source, sections }: ArticleSource,
  around: Pick<ArticlePlace, 'course' | 'languages' | 'programs'>,
): Linted {
  const { course, languages } = around;
  const path = `${course}/${folder}`;
  const badName = isFolderName(folder) ? [] : [{ file: path, line: 1, message: folderRule }];
  const read = source && readFields(articleFileSchema, source, source.value);
  const id = `${course}.${folder}`;
  const place = { ...around, article: id, path, position: read?.value?.position ?? 0 };
  const linted = sections.map((section) => lintSectionFolder(section, place));
  const items = linted.flatMap((each) => each.items);
  const problems = [...badName, ...(read?.problems ?? []), ...linted.flatMap((each) => each.problems)];
  const warnings = linted.flatMap((each) => each.warnings);
  if (!source || !read?.value) return { items, problems, warnings };
  const content = { ...read.value, retired: false };
  return {
    items: [{ kind: 'article', id, course, file: source.file, line: 1, content }, ...items],
    problems: [...problems, ...lintWords(source, [{ at: ['title'], words: read.value.title }], languages)],
    warnings,
  };
}

/** What is said of the questions of a course together stands at the question, or at the course. */
function lintTogether(source: YamlSource, items: readonly FileItem[], languages: readonly string[]): Problem[] {
  const questions = items.flatMap((item) => (item.kind === 'question' ? [item] : []));
  const bank = questions.map(({ id, content: { section, body } }) => ({ id, section, question: body }));
  return lintBank(bank, languages).map((found) => {
    const { file, line } = questions.find(({ id }) => id === found.id) ?? { file: source.file, line: 1 };
    const message = [...(found.id ? [found.id] : []), sentenceOn(found)].join(': ');
    return { file, line, message, rule: found.rule };
  });
}

/** Ids are unique in their kind, and so are the places of articles in the course and of sections in an article. */
function lintUnique(items: FileItem[]): Problem[] {
  const seen = new Map<string, FileItem>();
  return items.flatMap((item) =>
    [`${item.kind} ${item.id}`, ...placeOf(item)].flatMap((key) => {
      const first = seen.get(key);
      seen.set(key, first ?? item);
      const message = `${key} stands already in ${first?.file}:${first?.line}`;
      return first ? [{ file: item.file, line: item.line, message }] : [];
    }),
  );
}

function placeOf(item: FileItem): string[] {
  if (item.kind === 'article') return [`article at position ${item.content.position}`];
  if (item.kind === 'section') return [`section ${item.content.position} of ${item.content.article}`];
  return [];
}
