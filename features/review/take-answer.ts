import { grade } from '../../core/grading/grade.ts';
import type { AnswerEvent } from '../../core/schedule/event.ts';
import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import type { ReviewAnswer } from './api-types.ts';
import { appendEvent } from './append-event.ts';
import type { Context } from './context.ts';
import { explainAnswer } from './explain-answer.ts';
import { findQuestion } from './find-question.ts';
import { namingOf } from './public-ids.ts';
import { readResponse } from './read-response.ts';

const sevenDays = 7 * 86_400_000;
const longestMs = 600_000;

/** An answer as a browser sends it: ids are public ones, `answeredAt` (ms) is there when it comes late. */
export type GivenAnswer = {
  id: string;
  questionId: string;
  versionId: string;
  response: unknown;
  durationMs: number;
  answeredAt?: number | undefined;
  language: string;
};

export type AnswerOutcome =
  | { ok: true; answer: ReviewAnswer }
  | { ok: false; reason: 'not-of-this-question' | 'id-used' };

/**
 * Takes an answer once: the same id again gives the same result, with another answer it is refused.
 * @throws NotFound for a question the learner may not see and was never shown
 */
export async function takeAnswer(given: GivenAnswer, learner: Person, context: Context): Promise<AnswerOutcome> {
  const { db, now, serverZone, secret } = context;
  const at = Math.min(Math.max(given.answeredAt ?? now, now - sevenDays), now);
  const { asked, log } = await findQuestion({ ...given, at }, learner, { db });
  const naming = namingOf(secret, learner.id, given.versionId);
  const { version } = asked;
  const response = version && readResponse(given.response, version.question, naming);
  if (!version || !response) return { ok: false, reason: 'not-of-this-question' };

  const { languages } = asked.section;
  const answer: Omit<AnswerEvent, 'studyDay'> = {
    ...{ kind: 'answer', id: given.id, at, receivedAt: now },
    ...{ question: given.questionId, version: version.number, revision: version.revision },
    section: asked.section.id,
    language: languages.includes(given.language) ? given.language : (languages[0] ?? given.language),
    response,
    ...grade(version.question, response),
    durationMs: Math.min(given.durationMs, longestMs),
  };
  const place = { learner, questionId: given.questionId, revision: asked.currentRevision, id: given.id, at };
  const appended = await appendEvent(
    { ...place, receivedAt: now, log },
    ({ sameId, previousDay, nextDay }) => {
      if (sameId) return null;
      const zone = learner.zone ?? serverZone;
      return { ...answer, studyDay: studyDayOfEvent(at, zone, learner.rolloverHour, previousDay, nextDay) };
    },
    { db },
  );
  const kept = appended.event ?? appended.log.sameId;
  if (kept?.kind !== 'answer') return { ok: false, reason: 'id-used' };
  if (!appended.event && !isSameAnswer(kept, answer)) return { ok: false, reason: 'id-used' };
  return { ok: true, answer: explainAnswer({ asked: { ...asked, version }, naming, learner, answer: kept, appended }) };
}

/** A repeat may come late where the first came at once, or in another language: it is the same answer all the same. */
function isSameAnswer(kept: AnswerEvent, given: Omit<AnswerEvent, 'studyDay'>): boolean {
  const body = ({ question, version, response, durationMs }: typeof given) =>
    JSON.stringify([question, version, response, durationMs]);
  return body(kept) === body(given);
}
