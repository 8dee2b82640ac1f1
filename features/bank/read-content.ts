import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Problem } from '../../core/bank/bank-item.ts';
import type { ArticleSource, CourseSource, SectionSource, YamlSource } from '../../core/bank/course-source.ts';
import { type Expected, readFolder, readText } from './read-folder.ts';
import { type PictureFile, readPictures } from './read-pictures.ts';
import { readSvg } from './read-svg.ts';
import { readYaml } from './read-yaml.ts';

export type ContentRead = { courses: CourseSource[]; pictures: PictureFile[]; problems: Problem[] };

/**
 * The course folders as they lie on disk, and what could not be read. Paths are told from inside the folder `root`;
 * files beside the course folders are not looked at.
 */
export async function readContent(root: string): Promise<ContentRead> {
  const problems: Problem[] = [];
  const reader: Reader = { root, problems, pictures: [] };
  const folders = existsSync(root) ? await courseFolders(root) : [];
  if (folders.length === 0) problems.push({ file: '.', line: 1, message: 'there is no course in this folder' });
  const courses = await Promise.all(folders.map((folder) => readCourse(reader, folder)));
  return { courses, pictures: reader.pictures, problems };
}

type Reader = { root: string; problems: Problem[]; pictures: PictureFile[] };

/** Beside the folders of the articles. */
const pictureFolder = 'pictures';

async function courseFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

async function readCourse(reader: Reader, folder: string): Promise<CourseSource> {
  const { files, folders } = await list(reader, folder, { files: /^(course|commands)\.yaml$/, folders: true });
  const course = await readTree(reader, folder, 'course.yaml', files);
  const commands = files.includes('commands.yaml') ? await readTree(reader, folder, 'commands.yaml', files) : null;
  if (folders.includes(pictureFolder)) {
    const { pictures, problems } = await readPictures(reader.root, folder);
    reader.pictures.push(...pictures);
    reader.problems.push(...problems);
  }
  const articles = await Promise.all(
    folders.filter((each) => each !== pictureFolder).map((each) => readArticle(reader, folder, each)),
  );
  return { folder, course, commands, articles };
}

async function readArticle(reader: Reader, course: string, folder: string): Promise<ArticleSource> {
  const path = `${course}/${folder}`;
  const { files, folders } = await list(reader, path, { files: /^article\.yaml$/, folders: true });
  const article = await readTree(reader, path, 'article.yaml', files);
  return { folder, article, sections: await Promise.all(folders.map((each) => readSection(reader, path, each))) };
}

async function readSection(reader: Reader, article: string, folder: string): Promise<SectionSource> {
  const path = `${article}/${folder}`;
  const { files } = await list(reader, path, {
    files: /^(section\.[A-Za-z0-9-]+\.md|diagram\.[A-Za-z0-9-]+\.svg|questions\.yaml)$/,
    folders: false,
  });
  const texts: SectionSource['texts'] = new Map();
  for (const { language, file } of inLanguages(/^section\.(.+)\.md$/, path, files)) {
    const markdown = await textOf(reader, file);
    if (markdown !== null) texts.set(language, { file, markdown });
  }
  const diagrams: SectionSource['diagrams'] = new Map();
  for (const { language, file } of inLanguages(/^diagram\.(.+)\.svg$/, path, files))
    diagrams.set(language, { file, root: await readDrawing(reader, file) });
  return { folder, texts, diagrams, questions: await readTree(reader, path, 'questions.yaml', files) };
}

function inLanguages(pattern: RegExp, path: string, files: string[]): { language: string; file: string }[] {
  return files.flatMap((name) => {
    const language = pattern.exec(name)?.[1];
    return language === undefined ? [] : [{ language, file: `${path}/${name}` }];
  });
}

async function list({ root, problems }: Reader, folder: string, expected: Expected) {
  const read = await readFolder(root, folder, expected);
  problems.push(...read.problems);
  return read;
}

async function textOf({ root, problems }: Reader, file: string): Promise<string | null> {
  const read = await readText(root, file);
  if ('text' in read) return read.text;
  problems.push(read.problem);
  return null;
}

async function readDrawing(reader: Reader, file: string) {
  const text = await textOf(reader, file);
  if (text === null) return null;
  const { root, problems } = readSvg(file, text);
  reader.problems.push(...problems);
  return root;
}

async function readTree(reader: Reader, folder: string, name: string, files: string[]): Promise<YamlSource | null> {
  const file = `${folder}/${name}`;
  if (!files.includes(name)) {
    reader.problems.push({ file, line: 1, message: 'is missing' });
    return null;
  }
  const text = await textOf(reader, file);
  if (text === null) return null;
  const { source, problems } = readYaml(file, text);
  reader.problems.push(...problems);
  return source;
}
