import type { LoggedEvent } from '../schedule/event.ts';
import { inLogOrder } from '../schedule/log-order.ts';
import { standingAnswers } from '../schedule/standing-answers.ts';
import { csvLine } from './csv.ts';
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
  const standing = new Map(standingAnswers(events).map((answer) => [answer.id, answer]));
  let lines = '';
  for (const event of events) {
    if (event.kind !== 'answer') continue;
    const { correct, rating } = standing.get(event.id) ?? event;
    // Written out: to spread parts of it would take a third of the time that a line takes.
    lines += csvLine([
      event.id,
      event.question,
      event.section,
      event.version,
      event.revision,
      event.language,
      instant(event.at),
      instant(event.receivedAt),
      event.studyDay,
      JSON.stringify(event.response),
      Number(correct),
      rating,
      event.durationMs,
      standing.has(event.id) ? 0 : 1,
    ]);
  }
  return lines;
}
