import type { Program } from '../command/program.ts';
import { typeOf } from '../question/registry.ts';
import type { FileItem, Problem } from './bank-item.ts';
import { questionEntrySchema } from './content-files.ts';
import type { YamlSource } from './course-source.ts';
import { lintWords } from './lint-words.ts';
import { problemAt, readFields } from './read-fields.ts';

/** The section that a file of questions belongs to. */
export type Surroundings = {
  course: string;
  languages: readonly string[];
  /** What commands.yaml of the course describes. */
  programs: readonly Program[];
  section: string;
  /** Anchors of the section; null when its text could not be read. */
  anchors: readonly string[] | null;
  /** Position of the section's first question, less one. */
  position: number;
};

/** One entry of questions.yaml: the question it holds, and what is wrong with it. */
export function lintQuestion(
  source: YamlSource,
  index: number,
  entry: unknown,
  around: Surroundings,
): { item: FileItem<'question'> | null; problems: Problem[] } {
  const within = ['questions', index];
  const read = readFields(questionEntrySchema, source, entry, within);
  if (read.value === null) return { item: null, problems: read.problems };

  const { id, passage, revision, ...written } = read.value;
  const { course, section, anchors, languages } = around;
  const body = typeOf(written).settle?.(written, around) ?? written;
  const faults = [
    ...(id.startsWith(`${course}.`) ? [] : [{ at: ['id'], message: `"${id}" does not begin with "${course}."` }]),
    ...(anchors && !anchors.includes(passage)
      ? [{ at: ['passage'], message: `no paragraph of this section ends in {#${passage}}` }]
      : []),
    ...typeOf(body).lint(body),
  ];
  const problems = [
    ...faults.map((fault) => problemAt(source, { ...fault, at: [...within, ...fault.at] }, within)),
    ...lintWords(source, typeOf(body).words(body), languages, within),
  ];
  const content = { section, passage, body, revision, position: around.position + index + 1, retired: false };
  return {
    item: { kind: 'question', id, course, file: source.file, line: source.lineOf(within), content },
    problems: problems.map((problem) => ({ ...problem, message: `${id}: ${problem.message}` })),
  };
}
