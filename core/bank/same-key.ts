import { type Question, typeOf } from '../question/registry.ts';
import { canonicalJson } from './canonical-json.ts';

/** Whether two wordings of a question take the same answers as right. */
export function sameKey(one: Question, other: Question): boolean {
  const key = (question: Question) => canonicalJson(typeOf(question).key(question));
  return one.type === other.type && key(one) === key(other);
}
