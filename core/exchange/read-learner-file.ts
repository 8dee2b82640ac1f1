import { z } from 'zod';
import { fileFormat, type LearnerFile, learnerFileSchema } from './learner-file.ts';

export type ReadFile = { ok: true; file: LearnerFile } | { ok: false; fault: string };

const mark = z.object({ format: z.literal(fileFormat.format), version: z.int() });

/** A learner's file, whole and as it should be, or one sentence on what is wrong with it. */
export function readLearnerFile(text: string): ReadFile {
  const value = parsed(text);
  if (value === undefined) return refused('is no whole export: it is cut off, or no JSON at all.');
  const marked = mark.safeParse(value);
  if (!marked.success) return refused('is no export of a learner: its "format" is not "wengu-learner".');
  if (marked.data.version > fileFormat.version) return refused('was written by a newer Wengu: update this one first.');
  const read = learnerFileSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(`is not as an export should be, at ${issue?.path.join('.') || 'its top'}: ${issue?.message}.`);
  }
  const { log, memories, end } = read.data;
  if (log.length !== end.events || memories.length !== end.memories) {
    const found = `${log.length} events and ${memories.length} memories`;
    return refused(`lacks something: it has ${found}, and should have ${end.events} and ${end.memories}.`);
  }
  const ids = new Set(log.map(({ id }) => id));
  if (ids.size < log.length) return refused('is not as an export should be: an event stands in it twice.');
  return { ok: true, file: read.data };
}

const refused = (fault: string): ReadFile => ({ ok: false, fault });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
