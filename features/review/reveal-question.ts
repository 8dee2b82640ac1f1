import { inLanguage, type Words } from '../../core/question/words.ts';
import { renderInline } from '../../lib/markdown/markdown.ts';
import type { Person } from '../people/person.ts';
import type { RevealAnswer } from './api-types.ts';
import type { Context } from './context.ts';
import { findQuestion } from './find-question.ts';
import { intervalsOf } from './intervals-of.ts';
import { loadToday } from './load-today.ts';
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
  const noAnswer = { id: '', at: context.now };
  const { asked, log } = await findQuestion({ ...given, ...noAnswer }, learner, context);
  const { section, passage, version, currentRevision } = asked;
  if (version?.question.type !== 'recall') return { ok: false, reason: 'not-of-this-question' };
  const { model, points } = version.question;
  const say = (words: Words) => renderInline(inLanguage(words, given.language, section.languages[0] ?? given.language));
  const answer = { ...noAnswer, question: given.questionId, studyDay: await loadToday(learner, context) };
  return {
    ok: true,
    answer: {
      ...{ model: say(model), points: points.map(say) },
      passage: showPassage(section, passage, given.language),
      intervals: intervalsOf(log.events, answer, currentRevision, learner),
    },
  };
}
