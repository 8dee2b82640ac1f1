import type { z } from 'zod';
import type { Fault, Path } from '../question/question-type.ts';
import { sentenceOn } from '../question/rules/rules.ts';
import type { Problem } from './bank-item.ts';
import type { YamlSource } from './course-source.ts';
import { shapeFaults } from './lint/shape-faults.ts';

type Read<T> = { value: T; problems: [] } | { value: null; problems: Problem[] };

/** The part of a file at `at`, read by its schema; every fault has its line and a sentence. */
export function readFields<T>(schema: z.ZodType<T>, source: YamlSource, part: unknown, at: Path = []): Read<T> {
  const read = schema.safeParse(part, { reportInput: true });
  if (read.success) return { value: read.data, problems: [] };
  const faults = shapeFaults(read.error.issues);
  return {
    value: null,
    problems: faults.map((fault) => faultAt(source, { ...fault, at: [...at, ...fault.at] }, at)),
  };
}

/** A broken rule as a problem of its file; `within` is the path of the entry that the person is looking at. */
export function faultAt(source: YamlSource, fault: Fault, within: Path = []): Problem {
  return { ...problemAt(source, { at: fault.at, message: sentenceOn(fault) }, within), rule: fault.rule };
}

/** Any other fault of a file. */
export function problemAt(
  { file, lineOf }: YamlSource,
  { at, message }: { at: Path; message: string },
  within: Path = [],
): Problem {
  const path = told(at.slice(within.length));
  return { file, line: lineOf(at), message: path === '' ? message : `${path}: ${message}` };
}

const told = (path: Path) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step)).join('');
