import type { WrittenSection } from '../../core/article/passage-in.ts';
import { isUnknown, type Question, type Response, typeOf } from '../../core/question/registry.ts';
import type { Words } from '../../core/question/words.ts';
import type { Explained } from './api-types.ts';
import type { Naming } from './public-ids.ts';
import { renderWords } from './render-words.ts';
import { showExplanation } from './show-explanation.ts';
import { showPassage } from './show-passage.ts';

type Answered = {
  question: Question;
  response: Response;
  correct: boolean;
  naming: Naming;
  /** Where the passage that answers the question stands. */
  section: WrittenSection;
  passage: string;
  language: string;
};

/** What is said of a response, whether or not it was recorded. */
export function explainResponse(answered: Answered): Explained {
  const { question, response, correct, naming, section, passage, language } = answered;
  const say = (words: Words) => renderWords(words, language, section.languages[0] ?? language);
  const said = typeOf(question).explain(question, isUnknown(response) ? null : response, language);
  return {
    ...{ correct, explanation: say(question.explanation) },
    ...showExplanation(question, said, { naming, say }),
    passage: showPassage(section, passage, language),
  };
}
