import type { Program } from '../command/program.ts';
import type { Fault } from '../question/question-type.ts';
import { typeOf } from '../question/registry.ts';
import type { Words } from '../question/words.ts';
import type { FileItem, Problem } from './bank-item.ts';
import { questionEntrySchema } from './content-files.ts';
import type { YamlSource } from './course-source.ts';
import { type Finding, lintQuestion } from './lint/lint-question.ts';
import { faultAt, readFields } from './read-fields.ts';
import { inTagOrder } from './tag.ts';

/** The section that a file of questions belongs to. */
export type EntryPlace = {
  course: string;
  languages: readonly string[];
  /** What commands.yaml of the course describes. */
  programs: readonly Program[];
  section: string;
  /** The section's passages by anchor, in all languages; null when its text could not be read. */
  passages: ReadonlyMap<string, Words> | null;
  /** Position of the section's first question, less one. */
  position: number;
  /** Position of the question before it. */
  before: number;
};

/** One entry of questions.yaml: the question it holds, what is wrong with it, and what could be better. */
export function lintEntry(
  source: YamlSource,
  index: number,
  entry: unknown,
  place: EntryPlace,
): { item: FileItem<'question'> | null; problems: Problem[]; warnings: Problem[] } {
  const within = ['questions', index];
  const read = readFields(questionEntrySchema, source, entry, within);
  if (read.value === null) return { item: null, problems: read.problems, warnings: [] };

  const { id, passage: anchor, revision, place: at, tags = [], ...written } = read.value;
  const { course, section, passages } = place;
  const passage = passages ? (passages.get(anchor) ?? null) : unread;
  const body = typeOf(written).settle?.(written, place) ?? written;
  const findings = lintQuestion(body, { languages: place.languages, passage });
  const foreign: Fault[] = id.startsWith(`${course}.`)
    ? []
    : [{ at: ['id'], rule: 'not-of-course', values: { id, course } }];
  const told = (faults: readonly Fault[]) =>
    faults
      .map((fault) => faultAt(source, { ...fault, at: [...within, ...fault.at] }, within))
      .map((problem) => ({ ...problem, message: `${id}: ${problem.message}` }));
  const position = at === undefined ? place.before + 1 : place.position + at;
  const content = { section, passage: anchor, body, revision, position, tags: inTagOrder(tags), retired: false };
  return {
    item: { kind: 'question', id, course, file: source.file, line: source.lineOf(within), content },
    problems: told([...foreign, ...findings.filter(isError)]),
    warnings: told(findings.filter((finding) => !isError(finding))),
  };
}
const isError = ({ level }: Finding) => level === 'error';

/** Of a section that could not be read, nothing is said about its passages. */
const unread: Words = {};
