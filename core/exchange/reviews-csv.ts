import type { AnswerEvent, LoggedEvent } from '../schedule/event.ts';
import { inLogOrder } from '../schedule/log-order.ts';
import { standingAnswers } from '../schedule/standing-answers.ts';
import { csvCell, csvLine } from './csv.ts';
import { instant } from './instant.ts';

const columns = [
  ...['review', 'question', 'section', 'version', 'revision', 'language'],
  ...['answered_at', 'received_at', 'study_day'],
  ...['response', 'correct', 'rating', 'duration_ms', 'undone'],
] as const;

export const reviewsHead = csvLine(columns);

/**
 * The answers to one question as a table's lines, in log order, each as amendments leave it: the latest rating and
 * grading stand, one that was taken back says so. docs/export.md says what each column means.
 */
export function reviewsCsv(log: readonly LoggedEvent[]): string {
  const events = inLogOrder(log.map(({ event }) => event));
  const standing = standingAnswers(events);
  let standingBefore = 0;
  let before: AnswerEvent | undefined;
  let asked = '';
  let lines = '';
  for (const event of events) {
    if (event.kind !== 'answer') continue;
    const next = standing[standingBefore];
    const stands = next?.id === event.id;
    if (stands) standingBefore += 1;
    const { correct, rating } = stands ? next : event;
    // From one answer to the next it is mostly the same, and writing it is a third of the work.
    if (!before || !isAskedAlike(event, before)) asked = askedCells(event);
    before = event;
    const [id, response] = [csvCell(event.id), csvCell(JSON.stringify(event.response))];
    lines += `${id},${asked},${instant(event.at)},${instant(event.receivedAt)},${event.studyDay},${response},`;
    lines += `${Number(correct)},${rating},${event.durationMs},${stands ? 0 : 1}\r\n`;
  }
  return lines;
}

const isAskedAlike = (a: AnswerEvent, b: AnswerEvent) =>
  a.section === b.section && a.version === b.version && a.revision === b.revision && a.language === b.language;

const askedCells = ({ question, section, version, revision, language }: AnswerEvent) =>
  [question, section, version, revision, language].map(csvCell).join(',');
