import type { PartName, Rename } from '../../core/question/question-type.ts';
import { type Question, typeOf } from '../../core/question/registry.ts';
import { keyedHash } from '../../lib/id/keyed-hash.ts';

/**
 * The name under which one learner's browser knows an option, item, blank or half of a pair: the same every day, and it
 * tells nothing. Halves of a pair that share an own id have different names.
 */
export type Naming = (own: string, of: PartName) => string;

/** The names of the parts of one version of a question, each made once. */
export function namingOf(secret: string, learnerId: string, versionId: string): Naming {
  const names = new Map<string, string>();
  return (own, of) => {
    const key = `${of} ${own}`;
    const name = names.get(key) ?? keyedHash(secret, 'part', learnerId, versionId, of, own);
    names.set(key, name);
    return name;
  };
}

/** From public names back to the question's own ids; undefined for a name that is not of this list of the question. */
export function toOwnIds(question: Question, naming: Naming): Rename {
  const { text: _, ...lists } = typeOf(question).parts(question);
  return (name, of) => lists[of]?.find(({ id }) => naming(id, of) === name)?.id;
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
