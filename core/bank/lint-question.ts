import type { Program } from '../command/program.ts';
import { typeOf } from '../question/registry.ts';
import type { FileItem, Problem } from './bank-item.ts';
import { questionEntrySchema } from './content-files.ts';
import type { YamlSource } from './course-source.ts';
import { type Around, lintBody } from './lint-body.ts';
import { problemAt, readFields } from './read-fields.ts';

/** The section that a file of questions belongs to. */
export type Surroundings = Around & {
  course: string;
  /** What commands.yaml of the course describes. */
  programs: readonly Program[];
  section: string;
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
  const { course, section } = around;
  const body = typeOf(written).settle?.(written, around) ?? written;
  const faults = [
    ...(id.startsWith(`${course}.`) ? [] : [{ at: ['id'], message: `"${id}" does not begin with "${course}."` }]),
    ...lintBody(body, passage, around),
  ];
  const problems = faults.map((fault) => problemAt(source, { ...fault, at: [...within, ...fault.at] }, within));
  const content = { section, passage, body, revision, position: around.position + index + 1, retired: false };
  return {
    item: { kind: 'question', id, course, file: source.file, line: source.lineOf(within), content },
    problems: problems.map((problem) => ({ ...problem, message: `${id}: ${problem.message}` })),
  };
}
