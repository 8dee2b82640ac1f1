import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { QueueAnswer, QueueQuestion, ReviewBody } from '../../features/review/api-types.ts';
import type { ApiClient } from '../fixtures/api-client.ts';
import type { SentAnswers } from './sent-answers.ts';

export type AnsweringClient = {
  api: ApiClient;
  learnerId: string;
  chance: () => number;
  sent: SentAnswers;
  /** Resolves as soon as a server listens (again). */
  untilUp: () => Promise<void>;
  /** Whether no new answers are wanted. */
  isOver: () => boolean;
};

/** Answers one question after the other; an answer of which nothing was heard is sent again, with its id, until it is taken. */
export async function keepAnswering({ api, learnerId, chance, sent, untilUp, isOver }: AnsweringClient): Promise<void> {
  const { questions }: QueueAnswer = JSON.parse(await (await api.get('/api/queue?limit=50')).text());
  while (!isOver()) {
    const body = answerTo(oneOf(questions, chance), chance);
    for (let taken = false; !taken; ) {
      const sentAt = performance.now();
      const response = await api.send('POST', '/api/reviews', body).catch(() => undefined);
      if (!response) await untilUp();
      taken = response !== undefined && (await isTaken(response));
      if (taken) sent.acknowledge({ learnerId, body }, sentAt);
      else sent.unheard += 1;
    }
  }
}

/** Reads the answer to its end, since a server that dies in the middle of it has acknowledged nothing. */
async function isTaken(response: Response): Promise<boolean> {
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return false;
  if (response.status === 200) return true;
  if (response.status !== 429 && response.status !== 503) throw new Error(`${response.status} to an answer: ${text}`);
  await pause(Number(response.headers.get('Retry-After') ?? 1) * 1000);
  return false;
}

function answerTo(question: QueueQuestion, chance: () => number): ReviewBody {
  const { id: questionId, versionId, language, options = [] } = question;
  const response = chance() < 0.1 ? { unknown: true as const } : { option: oneOf(options, chance).id };
  return { id: randomUUID(), questionId, versionId, language, response, durationMs: Math.floor(chance() * 60_000) };
}

function oneOf<Item>(items: Item[], chance: () => number): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
