import type { LoggedEvent } from '../schedule/event.ts';
import { inLogOrder } from '../schedule/log-order.ts';
import { ratings } from '../schedule/rating.ts';
import { stretchesOf } from '../schedule/replay-stretches.ts';
import { standingAnswers } from '../schedule/standing-answers.ts';
import { csvLine } from './csv.ts';

/** The review log as FSRS's own tools read it (open-spaced-repetition/fsrs-optimizer, "revlog.csv"). */
export const fsrsHead = csvLine(['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration']);

/** FSRS's states. There are no learning steps here, so a card is new once and then under review. */
const states = { new: 0, review: 2 };

/**
 * The standing answers to one question as lines of FSRS's log, in log order: a card is a question. Where it began anew,
 * by a reset or a raised revision, what follows is another card (`docker.image~2`), as nothing before it counts.
 */
export function fsrsCsv(log: readonly LoggedEvent[]): string {
  const events = inLogOrder(log.map(({ event }) => event));
  const cards = new Map<string, string>();
  let lines = '';
  for (const [at, stretch] of stretchesOf(events, standingAnswers(events)).entries()) {
    for (const answer of stretch) {
      const beginning = `${at} ${answer.revision}`;
      const known = cards.get(beginning);
      const card = known ?? cardNumber(answer.question, cards.size + 1);
      cards.set(beginning, card);
      const state = known === undefined ? states.new : states.review;
      lines += csvLine([card, answer.at, ratings.indexOf(answer.rating) + 1, state, answer.durationMs]);
    }
  }
  return lines;
}

const cardNumber = (question: string, number: number) => (number === 1 ? question : `${question}~${number}`);
