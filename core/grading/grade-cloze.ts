import type { ClozeBlank, ClozeQuestion, ClozeResponse } from '../question/cloze.ts';
import { type Judged, judgeTyped } from './judge-typed.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is every blank. */
export function gradeCloze(question: ClozeQuestion, response: ClozeResponse): Verdict {
  return judgeBlanks(question, response).some(({ judged }) => judged.as === 'wrong') ? wrong : right;
}

/** Every blank with what its text is worth; a text that was not given is worth nothing. */
export function judgeBlanks(
  { blanks }: ClozeQuestion,
  response: ClozeResponse,
): { blank: ClozeBlank; judged: Judged }[] {
  return blanks.map((blank, at) => ({ blank, judged: judgeTyped(blank, response.blanks[at] ?? '') }));
}
