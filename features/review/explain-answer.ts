import type { Response } from '../../core/question/registry.ts';
import type { AnswerEvent } from '../../core/schedule/event.ts';
import type { Person } from '../people/person.ts';
import type { ReviewAnswer } from './api-types.ts';
import type { Appended } from './append-event.ts';
import { explainResponse } from './explain-response.ts';
import { foldQuestion, intervalsAfter } from './fold-question.ts';
import type { Naming } from './public-ids.ts';
import { returnOf } from './return-of.ts';
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
  const { section, passage, version, currentRevision } = asked;
  const { language, correct } = answer;
  const response = answer.response as Response;
  const wasUndone = appended.log.events.some((event) => event.kind === 'undo' && event.answer === answer.id);
  const folding = { learner, questionId: answer.question, revision: currentRevision };
  const others = () => appended.log.events.filter(({ id }) => id !== answer.id);
  const before = appended.event ? appended.before : foldQuestion(others(), folding);
  return {
    repeated: appended.event === null,
    ...(wasUndone ? { undone: true } : {}),
    studyDay: answer.studyDay,
    ...returnOf(answer, appended.after),
    ...explainResponse({ question: version.question, response, correct, naming, section, passage, language }),
    intervals: intervalsAfter(before, answer.studyDay, folding),
  };
}
