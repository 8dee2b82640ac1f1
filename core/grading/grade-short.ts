import type { ShortQuestion, ShortResponse } from '../question/short.ts';
import { judgeTyped } from './judge-typed.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is an accepted answer, in any language and with the leniency that the author allows. */
export function gradeShort(question: ShortQuestion, response: ShortResponse): Verdict {
  return judgeTyped(question, response.text).as === 'wrong' ? wrong : right;
}
