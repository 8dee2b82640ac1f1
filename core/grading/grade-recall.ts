import type { RecallQuestion, RecallResponse } from '../question/recall.ts';
import type { Verdict } from './verdict.ts';

/** The learner compares with the model answer and says how well it was recalled. */
export function gradeRecall(_: RecallQuestion, response: RecallResponse): Verdict {
  return { correct: response.rating !== 'again', rating: response.rating };
}
