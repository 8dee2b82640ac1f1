import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { QueueQuestion, ReviewBody } from '../../features/review/api-types.ts';
import type { ApiClient } from '../fixtures/api-client.ts';
import { oneOf } from '../fixtures/chance.ts';
import type { SentAnswers } from './sent-answers.ts';

export type AnsweringClient = {
  api: ApiClient;
  learnerId: string;
  questions: QueueQuestion[];
  chance: () => number;
  sent: SentAnswers;
  /** Resolves as soon as a server listens (again). */
  untilUp: () => Promise<void>;
  /** Whether no new answers are wanted. */
  isOver: () => boolean;
};

/** Answers one question after the other; an answer of which nothing was heard is sent again, with its id, until it is taken. */
export async function keepAnswering(client: AnsweringClient): Promise<void> {
  const { api, learnerId, questions, chance, sent, untilUp, isOver } = client;
  while (!isOver()) {
    const body = answerTo(oneOf(questions, chance), chance);
    await sendUntilTaken(body);
    // Now and then it is the acknowledgement that got lost.
    if (chance() < 0.1) await sendUntilTaken(body);
  }

  async function sendUntilTaken(body: ReviewBody): Promise<void> {
    for (let heard: Heard = 'nothing'; heard !== 'taken'; ) {
      const sentAt = performance.now();
      const response = await api.send('POST', '/api/reviews', body).catch(() => undefined);
      if (!response) await untilUp();
      heard = response ? await hear(response) : 'nothing';
      if (heard === 'taken') sent.acknowledge({ learnerId, body }, sentAt);
      if (heard === 'nothing') sent.unheard += 1;
    }
  }
}

type Heard = 'taken' | 'go slower' | 'nothing';

/** Reads the answer to its end, since a server that dies in the middle of it has acknowledged nothing. */
async function hear(response: Response): Promise<Heard> {
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return 'nothing';
  if (response.status === 200) return 'taken';
  if (response.status !== 429 && response.status !== 503) throw new Error(`${response.status} to an answer: ${text}`);
  await pause(Number(response.headers.get('Retry-After') ?? 1) * 1000);
  return response.status === 429 ? 'go slower' : 'nothing';
}

/** An answer with a new id; whether it is right is left to chance. */
export function answerTo(question: QueueQuestion, chance: () => number): ReviewBody {
  const { id: questionId, versionId, language } = question;
  const response = chance() < 0.1 ? { unknown: true as const } : responseTo(question, chance);
  return { id: randomUUID(), questionId, versionId, language, response, durationMs: Math.floor(chance() * 60_000) };
}

/** Any answer that is one to a question of its type; which of them are right does not matter here. */
function responseTo(question: QueueQuestion, chance: () => number): ReviewBody['response'] {
  const { type, options = [], items = [], left = [], right = [], blanks = [] } = question;
  switch (type) {
    case 'choice':
      return { option: oneOf(options, chance).id };
    case 'choices':
      return { options: [oneOf(options, chance).id] };
    case 'ordering':
      return { order: items.map(({ id }) => id) };
    case 'matching':
      return { pairs: Object.fromEntries(left.map(({ id }, at) => [id, right[at]?.id])) };
    case 'cloze':
      return { blanks: blanks.map(() => 'docker') };
    case 'recall':
      return { rating: oneOf(['again', 'hard', 'good', 'easy'], chance) };
    default:
      return { text: oneOf(['docker ps -a', '42', '10 s', 'SIGTERM'], chance) };
  }
}
