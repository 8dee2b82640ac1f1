import type { Program } from '../command/program.ts';
import { type Question, questionSchemas, questionTypes, typeOf } from '../question/registry.ts';
import type { Words } from '../question/words.ts';
import { type Finding, leveled, lintQuestion } from './lint/lint-question.ts';
import { shapeFaults } from './lint/shape-faults.ts';

type Around = {
  languages: readonly string[];
  programs: readonly Program[];
  /** Passages of the section by anchor, in all languages. */
  passages: ReadonlyMap<string, Words>;
};

/**
 * A question as it was written in the app, finished or not, and all that the rules say of it: the same as of files.
 * `body` is what would be published, null where it has not the shape of its type; then only that is said.
 * @param passage the anchor it names, empty for none
 */
export function readWritten(
  written: { type: string },
  passage: string,
  { languages, programs, passages }: Around,
): { body: Question | null; faults: Finding[] } {
  const schema = questionSchemas.find(({ shape }) => shape.type.value === written.type);
  const read = schema?.safeParse(written, { reportInput: true });
  if (!read?.success) return { body: null, faults: leveled(read ? shapeFaults(read.error.issues) : [unknownType]) };
  // The schema of a type gives questions of that type.
  const question = read.data as unknown as Question;
  const body = typeOf(question).settle?.(question, { programs }) ?? question;
  return { body, faults: lintQuestion(body, { languages, passage: passages.get(passage) ?? null }) };
}

const unknownType = { at: ['type'], rule: 'not-one-of' as const, values: { known: questionTypes.join(', ') } };
