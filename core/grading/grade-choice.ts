import type { ChoiceQuestion, ChoiceResponse } from '../question/choice.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is the one right option. */
export function gradeChoice(question: ChoiceQuestion, response: ChoiceResponse): Verdict {
  return question.correct.includes(response.option) ? right : wrong;
}
