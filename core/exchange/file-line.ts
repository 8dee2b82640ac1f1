import type { AnswerEvent, LoggedEvent } from '../schedule/event.ts';
import { toFileEvent } from './file-event.ts';
import { instant } from './instant.ts';

/** An event as its line in a learner's file: the JSON of `toFileEvent`. */
export function fileLine(logged: LoggedEvent): string {
  const { event } = logged;
  return event.kind === 'answer' ? answerLine(event, logged) : JSON.stringify(toFileEvent(logged));
}

/** Nearly all that a log holds are answers: written out by hand they take half the time. */
function answerLine(answer: AnswerEvent, { arrival, receivedAt }: LoggedEvent): string {
  const { at, studyDay, version, revision, response, correct, rating, durationMs } = answer;
  const question = quoted(answer.question);
  const section = quoted(answer.section);
  const language = quoted(answer.language);
  return (
    `{"id":${JSON.stringify(answer.id)},"at":"${instant(at)}","studyDay":"${studyDay}","question":${question},` +
    `"kind":"answer","version":${version},"revision":${revision},"language":${language},"section":${section},` +
    `"response":${JSON.stringify(response)},"correct":${correct},"rating":"${rating}","durationMs":${durationMs},` +
    `"receivedAt":"${instant(receivedAt)}","arrival":${arrival}}`
  );
}

/** Texts that stand in many lines, written before. */
const known = new Map<string, string>();
const most = 5_000;

function quoted(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size === most) known.clear();
  const json = JSON.stringify(text);
  known.set(text, json);
  return json;
}
