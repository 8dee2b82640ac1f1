import type { StudyDay } from '../study-day/study-day.ts';
import type { AnswerEvent, ReviewEvent } from './event.ts';
import type { Rating } from './rating.ts';

/** An answer that was not undone, as amendments leave it. */
export type StandingAnswer = {
  id: string;
  at: number;
  studyDay: StudyDay;
  question: string;
  section: string;
  revision: number;
  correct: boolean;
  rating: Rating;
  /** The learner's first answer to the question that stands; resets and raised revisions do not make another one first. */
  first: boolean;
  durationMs: number;
};

/**
 * The answers of one learner × question that stand, in log order, each with the latest regrade and the latest rate that
 * name it. An amendment may have any time: it counts even where its answer arrives after it.
 * @param log events in log order (`inLogOrder`)
 */
export function standingAnswers(log: readonly ReviewEvent[]): StandingAnswer[] {
  const undone = new Set<string>();
  const rates = new Map<string, Rating>();
  const regrades = new Map<string, boolean>();
  for (const event of log) {
    if (event.kind === 'undo') undone.add(event.answer);
    else if (event.kind === 'rate') rates.set(event.answer, event.rating);
    else if (event.kind === 'regrade') regrades.set(event.answer, event.correct);
  }
  const standing: StandingAnswer[] = [];
  for (const event of log) {
    if (event.kind !== 'answer' || undone.has(event.id)) continue;
    const { id, at, studyDay, question, section, revision, durationMs } = event;
    const correct = regrades.get(id) ?? event.correct;
    const rating = ratingOf(event, correct, rates.get(id));
    const first = standing.length === 0;
    standing.push({ id, at, studyDay, question, section, revision, correct, rating, first, durationMs });
  }
  return standing;
}

/**
 * How a rate and a regrade of the same answer meet. A regrade that leaves the answer as first graded says nothing about
 * the rating. One that makes it wrong gives again, whatever the learner said of it: that was said of a right answer.
 * One that makes it right gives what the learner rated it, else good.
 */
function ratingOf(answer: AnswerEvent, correct: boolean, rate: Rating | undefined): Rating {
  if (correct === answer.correct) return rate ?? answer.rating;
  return correct ? (rate ?? 'good') : 'again';
}
