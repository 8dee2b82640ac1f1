import type { PartName, Rename } from '../../core/question/question-type.ts';
import { type Question, typeOf } from '../../core/question/registry.ts';
import { keyedHash } from '../../lib/id/keyed-hash.ts';

/** What the public names of a question's parts follow from: they are the same every day, and tell nothing. */
export type Naming = { secret: string; learnerId: string; versionId: string };

/**
 * The name under which one learner's browser knows an option, item, blank or half of a pair. Halves of a pair that share
 * an own id have different names.
 */
export function publicId(own: string, of: PartName, { secret, learnerId, versionId }: Naming): string {
  return keyedHash(secret, 'part', learnerId, versionId, of, own);
}

/** From public names back to the question's own ids; undefined for a name that is not of this list of the question. */
export function toOwnIds(question: Question, naming: Naming): Rename {
  const { text: _, ...lists } = typeOf(question).parts(question);
  return (name, of) => lists[of]?.find(({ id }) => publicId(id, of, naming) === name)?.id;
}

/** The public name of a version: it names its question too, so that it belongs to no other. */
export function toVersionId(questionId: string, number: number): string {
  return `${questionId}@${number}`;
}

/** The number of the version that a public name stands for; null when it is not one of this question. */
export function versionNumber(versionId: string, questionId: string): number | null {
  const digits = versionId.startsWith(`${questionId}@`) ? versionId.slice(questionId.length + 1) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
