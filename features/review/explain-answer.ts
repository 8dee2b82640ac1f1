import { isUnknown, type Response, typeOf } from '../../core/question/registry.ts';
import { inLanguage, type Words } from '../../core/question/words.ts';
import type { AnswerEvent } from '../../core/schedule/event.ts';
import { renderInline } from '../../lib/markdown/markdown.ts';
import type { Person } from '../people/person.ts';
import type { ReviewAnswer } from './api-types.ts';
import type { Appended } from './append-event.ts';
import { foldQuestion, intervalsAfter } from './fold-question.ts';
import type { Naming } from './public-ids.ts';
import { returnOf } from './return-of.ts';
import { showExplanation } from './show-explanation.ts';
import { showPassage } from './show-passage.ts';
import type { Asked, AskedVersion } from './store/save-answer.ts';

type Taken = {
  asked: Asked & { version: AskedVersion };
  naming: Naming;
  learner: Person;
  answer: AnswerEvent;
  appended: Appended;
};

/** What the server says of an answer that stands in the log: as first graded, but with the due day as it is now. */
export function explainAnswer({ asked, naming, learner, answer, appended }: Taken): ReviewAnswer {
  const { question } = asked.version;
  const { language } = answer;
  const say = (words: Words) => renderInline(inLanguage(words, language, asked.section.languages[0] ?? language));
  const response = answer.response as Response;
  const said = typeOf(question).explain(question, isUnknown(response) ? null : response, language);
  const wasUndone = appended.log.events.some((event) => event.kind === 'undo' && event.answer === answer.id);
  const folding = { learner, questionId: answer.question, revision: asked.currentRevision };
  const others = () => appended.log.events.filter(({ id }) => id !== answer.id);
  const before = appended.event ? appended.before : foldQuestion(others(), folding);
  return {
    repeated: appended.event === null,
    ...(wasUndone ? { undone: true } : {}),
    studyDay: answer.studyDay,
    correct: answer.correct,
    ...returnOf(answer, appended.after),
    explanation: say(question.explanation),
    ...showExplanation(question, said, { naming, say }),
    passage: showPassage(asked.section, asked.passage, language),
    intervals: intervalsAfter(before, answer.studyDay, folding),
  };
}
