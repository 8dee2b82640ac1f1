import type { MatchingQuestion, MatchingResponse } from '../question/matching.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is every pair. */
export function gradeMatching(question: MatchingQuestion, response: MatchingResponse): Verdict {
  return wronglyMatched(question, response).length === 0 ? right : wrong;
}

/** Ids of the left items that were given another partner than theirs, or none. */
export function wronglyMatched({ left, pairs }: MatchingQuestion, response: MatchingResponse): string[] {
  const [own, given] = [new Map(Object.entries(pairs)), new Map(Object.entries(response.pairs))];
  return left.map(({ id }) => id).filter((id) => given.get(id) !== own.get(id));
}
