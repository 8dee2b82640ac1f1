import type { AnswerEvent, LoggedEvent } from '../../../core/schedule/event.ts';
import { sql } from '../../../lib/db/sql.ts';
import { type LogRow, toLogged } from './log-row.ts';

/** U+001F, made for this. No text of the log has it: JSON writes it otherwise, ids and names have none. */
const between = '\u001F';

/**
 * A row of the log as one text: a driver takes as long for each value as for the whole of it, and a log has hundred
 * thousands of rows. What is empty is left out; the kind tells which fields are there.
 */
export const logText = sql`concat_ws('\u001F', "kind", "id", "questionId", "arrival", "at", "studyDay", "receivedAt",
  "version", "revision", "language", "sectionId", "response", "correct", "rating", "durationMs",
  "answerId", "cause", "day")`;

const common = ['kind', 'id', 'questionId', 'arrival', 'at', 'studyDay', 'receivedAt'] as const;
const fieldsOf: Record<string, readonly (keyof LogRow)[]> = {
  rate: [...common, 'rating', 'answerId'],
  regrade: [...common, 'correct', 'answerId'],
  undo: [...common, 'answerId'],
  reset: [...common, 'cause'],
  recheck: [...common, 'day'],
  suspend: common,
  resume: common,
};
const answerFields = 15;

/** @throws for a row that its text does not tell: rather no file than a wrong one */
export function readLogText(text: string): LoggedEvent {
  const values = text.split(between);
  const kind = values[0] ?? '';
  if (kind === 'answer' && values.length === answerFields) return answerOf(values);
  const fields = fieldsOf[kind];
  if (fields?.length !== values.length)
    throw new Error(`A row of the log is not as it should be: ${JSON.stringify(text)}`);
  const row = Object.fromEntries(fields.map((field, place) => [field, values[place]]));
  const numbers = { arrival: Number(row.arrival), at: Number(row.at), correct: Number(row.correct) };
  return toLogged({ ...row, ...numbers } as unknown as LogRow);
}

/** Nearly all are answers: written out, as a row's names and types would cost a third more. */
function answerOf(values: string[]): LoggedEvent {
  const receivedAt = Number(values[6]);
  const event: AnswerEvent = {
    id: values[1] ?? '',
    at: Number(values[4]),
    studyDay: values[5] ?? '',
    question: values[2] ?? '',
    kind: 'answer',
    version: Number(values[7]),
    revision: Number(values[8]),
    language: values[9] ?? '',
    section: values[10] ?? '',
    response: JSON.parse(values[11] ?? ''),
    correct: values[12] === '1',
    rating: values[13] as AnswerEvent['rating'],
    durationMs: Number(values[14]),
    receivedAt,
  };
  return { event, arrival: Number(values[3]), receivedAt };
}
