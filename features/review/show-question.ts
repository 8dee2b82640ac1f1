import { typeOf } from '../../core/question/registry.ts';
import { inLanguage, type Words } from '../../core/question/words.ts';
import { keyedHash } from '../../lib/id/keyed-hash.ts';
import type { QueueQuestion } from './api-types.ts';
import { namingOf, toVersionId } from './public-ids.ts';
import { renderWords } from './render-words.ts';
import { showParts } from './show-parts.ts';
import type { CurrentQuestion } from './store/find-questions.ts';

export type Asking = {
  learnerId: string;
  language: string;
  /** What the order of the parts follows from, besides the learner and the question: the study day. */
  day: string;
  secret: string;
};

/** A question as one person is asked it on one day: nothing of it tells the right answer. */
export function showQuestion(
  { id, version, question, section, course }: CurrentQuestion,
  { learnerId, language, day, secret }: Asking,
): QueueQuestion {
  const [first = language] = course.languages;
  const text = (words: Words) => inLanguage(words, language, first);
  const shownIn = course.languages.includes(language) ? language : first;
  const render = (words: Words) => renderWords(words, shownIn, first);
  const versionId = toVersionId(id, version);
  const naming = namingOf(secret, learnerId, versionId);
  const place = (own: string) => keyedHash(secret, 'order', learnerId, id, day, own);
  return {
    ...{ id, versionId, type: question.type },
    prompt: render(question.prompt),
    section: { ...section, heading: text(section.heading), course: text(course.title) },
    language: shownIn,
    ...showParts(typeOf(question).parts(question), { naming, text, render, place }),
  };
}
