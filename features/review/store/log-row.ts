import type { LoggedEvent, ReviewEvent } from '../../../core/schedule/event.ts';
import type { Rating } from '../../../core/schedule/rating.ts';

/** One row of the log as both databases hold it: times in milliseconds, flags 0 or 1, JSON as text. Prisma gives times as bigint. */
export type LogRow = {
  id: string;
  questionId: string;
  arrival: number;
  kind: string;
  at: number | bigint;
  studyDay: string;
  receivedAt: number | bigint;
  version: number | null;
  revision: number | null;
  language: string | null;
  sectionId: string | null;
  response: string | null;
  correct: number | null;
  rating: string | null;
  durationMs: number | null;
  answerId: string | null;
  cause: string | null;
  day: string | null;
};

/** The event a row holds. Its kind says which columns are filled, so those are read without asking again. */
export function toEvent(row: LogRow): ReviewEvent {
  const common = { id: row.id, at: Number(row.at), studyDay: row.studyDay, question: row.questionId };
  const answer = row.answerId ?? '';
  switch (row.kind) {
    case 'answer':
      // Written out: after a spread each further field would be added by itself, at fifty times the cost.
      return {
        id: row.id,
        at: Number(row.at),
        studyDay: row.studyDay,
        question: row.questionId,
        kind: 'answer',
        version: row.version ?? 0,
        revision: row.revision ?? 0,
        language: row.language ?? '',
        section: row.sectionId ?? '',
        response: JSON.parse(row.response ?? 'null'),
        correct: row.correct === 1,
        rating: row.rating as Rating,
        durationMs: row.durationMs ?? 0,
        receivedAt: Number(row.receivedAt),
      };
    case 'rate':
      return { ...common, kind: 'rate', answer, rating: row.rating as Rating };
    case 'regrade':
      return { ...common, kind: 'regrade', answer, correct: row.correct === 1 };
    case 'undo':
      return { ...common, kind: 'undo', answer };
    case 'reset':
      return { ...common, kind: 'reset', cause: row.cause ?? '' };
    case 'recheck':
      return { ...common, kind: 'recheck', day: row.day ?? row.studyDay };
    case 'suspend':
    case 'resume':
      return { ...common, kind: row.kind };
    default:
      throw new Error(`The log holds an event of the unknown kind "${row.kind}".`);
  }
}

/** The event a row holds, and how it came into the log. */
export function toLogged(row: LogRow): LoggedEvent {
  return { event: toEvent(row), arrival: row.arrival, receivedAt: Number(row.receivedAt) };
}

/** The row of an event that arrives as number `arrival` for its learner and question. */
export function toRow(event: ReviewEvent, arrival: number, receivedAt: number): LogRow {
  const { id, kind, at, studyDay, question } = event;
  const answer = kind === 'answer' ? event : null;
  return {
    id,
    kind,
    at,
    studyDay,
    arrival,
    receivedAt,
    questionId: question,
    version: answer?.version ?? null,
    revision: answer?.revision ?? null,
    language: answer?.language ?? null,
    sectionId: answer?.section ?? null,
    response: answer ? JSON.stringify(answer.response) : null,
    correct: 'correct' in event ? Number(event.correct) : null,
    rating: 'rating' in event ? event.rating : null,
    durationMs: answer?.durationMs ?? null,
    answerId: 'answer' in event ? event.answer : null,
    cause: kind === 'reset' ? event.cause : null,
    day: kind === 'recheck' ? event.day : null,
  };
}
