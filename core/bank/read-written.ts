import type { Program } from '../command/program.ts';
import type { Fault } from '../question/question-type.ts';
import { type Question, questionSchemas, typeOf } from '../question/registry.ts';
import { type Around, lintBody } from './lint-body.ts';
import { faultsOfShape } from './read-fields.ts';

/**
 * A question as it was written in the app, finished or not: by the rules that hold for files. `body` is what would be
 * published, null where it has not the shape of its type.
 */
export function readWritten(
  written: { type: string },
  passage: string,
  around: Around & { programs: readonly Program[] },
): { body: Question | null; faults: Fault[] } {
  const schema = questionSchemas.find(({ shape }) => shape.type.value === written.type);
  const read = schema?.safeParse(written, { reportInput: true });
  if (!read?.success) return { body: null, faults: read ? faultsOfShape(read.error) : [unknownType] };
  // The schema of a type gives questions of that type.
  const question = read.data as unknown as Question;
  const body = typeOf(question).settle?.(question, around) ?? question;
  return { body, faults: lintBody(body, passage, around) };
}

const unknownType: Fault = { at: ['type'], message: 'is no type of question' };
