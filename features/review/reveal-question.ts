import type { Words } from '../../core/question/words.ts';
import type { Person } from '../people/person.ts';
import type { RevealAnswer } from './api-types.ts';
import type { Context } from './context.ts';
import { findQuestion } from './find-question.ts';
import { foldQuestion, intervalsAfter } from './fold-question.ts';
import { loadToday } from './load-today.ts';
import { renderWords } from './render-words.ts';
import { showPassage } from './show-passage.ts';

export type RevealOutcome = { ok: true; answer: RevealAnswer } | { ok: false; reason: 'not-of-this-question' };

/**
 * The model answer of a recall question, with the intervals that the four ratings would give. Writes nothing.
 * @throws NotFound for a question the learner may not see and was never shown
 */
export async function revealQuestion(
  given: { questionId: string; versionId: string; language: string },
  learner: Person,
  context: Context,
): Promise<RevealOutcome> {
  const { asked, log } = await findQuestion({ ...given, id: '', at: context.now }, learner, context);
  const { section, passage, version, currentRevision } = asked;
  if (version?.question.type !== 'recall') return { ok: false, reason: 'not-of-this-question' };
  const { model, points } = version.question;
  const say = (words: Words) => renderWords(words, given.language, section.languages[0] ?? given.language);
  const folding = { learner, questionId: given.questionId, revision: currentRevision };
  const before = foldQuestion(log.events, folding);
  return {
    ok: true,
    answer: {
      ...{ model: say(model), points: points.map(say) },
      passage: showPassage(section, passage, given.language),
      intervals: intervalsAfter(before, await loadToday(learner, context), folding),
    },
  };
}
