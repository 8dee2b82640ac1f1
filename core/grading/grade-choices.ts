import type { ChoicesQuestion, ChoicesResponse } from '../question/choices.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is every right option and no other: a half-right pick would teach a half-truth. */
export function gradeChoices(question: ChoicesQuestion, response: ChoicesResponse): Verdict {
  return misjudgedOptions(question, response).length === 0 ? right : wrong;
}

/** Ids of the options that were chosen and are not right, or are right and were not chosen. */
export function misjudgedOptions({ options, correct }: ChoicesQuestion, response: ChoicesResponse): string[] {
  const ids = options.map(({ id }) => id);
  return ids.filter((id) => response.options.includes(id) !== correct.includes(id));
}
