import type { z } from 'zod';
import type { Fault, Path } from '../question/question-type.ts';
import type { Problem } from './bank-item.ts';
import type { YamlSource } from './course-source.ts';

type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** The part of a file at `at`, read by its schema; every fault has its line and a sentence. */
export function readFields<T>(schema: z.ZodType<T>, source: YamlSource, part: unknown, at: Path = []): Read<T> {
  const read = schema.safeParse(part, { reportInput: true });
  if (read.success) return { value: read.data, problems: [] };
  return {
    value: null,
    problems: faultsOfShape(read.error).map((fault) => problemAt(source, { ...fault, at: [...at, ...fault.at] }, at)),
  };
}

/** The fault as a problem of its file; `within` is the path of the entry that the person is looking at. */
export function problemAt({ file, lineOf }: YamlSource, { at, message }: Fault, within: Path = []): Problem {
  const path = told(at.slice(within.length));
  return { file, line: lineOf(at), message: path === '' ? message : `${path}: ${message}` };
}

const told = (path: Path) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');

/** What keeps a value from fitting its schema, which was asked to report its input. */
export const faultsOfShape = ({ issues }: z.ZodError): Fault[] => issues.flatMap(sentences);

function sentences(issue: z.core.$ZodIssue): Fault[] {
  const at = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ at: [...at, name], message: 'is no field of this kind of file' }));
  if (issue.code === 'invalid_union') return ofUnion(issue, at);
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ at, message: 'is missing' }];
  if (issue.code === 'invalid_key') return [{ at, message: 'is no language tag' }];
  if (issue.code === 'too_small' && issue.origin === 'string') return [{ at, message: 'is empty' }];
  return [{ at, message: issue.message.replace(/^Invalid (input|option): /, '') }];
}

/** Of several shapes, the one meant is the one that the value fits from outside; its faults are the person's. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, at: Path): Fault[] {
  if (issue.input === undefined) return [{ at, message: 'is missing' }];
  if ('options' in issue) return [{ at, message: `is none of ${issue.options?.join(', ')}` }];
  const meant = issue.errors.find((faults) => faults.every(({ path }) => path.length > 0));
  if (!meant) return [{ at, message: 'is a text, or one text for each language' }];
  return meant.flatMap(sentences).map((fault) => ({ ...fault, at: [...at, ...fault.at] }));
}
