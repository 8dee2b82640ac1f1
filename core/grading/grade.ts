import { isUnknown, type Question, type Response, typeOf } from '../question/registry.ts';
import { type Verdict, wrong } from './verdict.ts';

/** The verdict on a response that names the question's own ids. "I don't know" is a miss in every type. */
export function grade(question: Question, response: Response): Verdict {
  return isUnknown(response) ? wrong : typeOf(question).grade(question, response);
}
