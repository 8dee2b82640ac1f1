import type { QueueAnswer, QueueQuestion, ReviewAnswer } from '../../../features/review/api-types.ts';
import { oneOf } from '../../fixtures/chance.ts';
import type { Desk } from './desk.ts';
import type { Given, QuizActs } from './quiz-acts.ts';

/** What happens to an answer on a train, in a tunnel, on the other device or in the middle of a text. */
export function unusualActs(desk: Desk, { look, think, send }: QuizActs) {
  const { chance, complain, course, session } = desk;
  return {
    /** The day on another device: it is the same day. */
    lookElsewhere: async () => look(50, await desk.signInElsewhere()),
    /** The acknowledgement is lost, so the same answer is sent again: it counts once. */
    async answerTwice(question: QueueQuestion): Promise<void> {
      const given = await think(question);
      await send(given);
      const { repeated } = await session.post<ReviewAnswer>('/api/reviews', given.body);
      if (!repeated) complain('once', `the answer ${given.body.id} was taken twice`);
    },
    /** Answers so many questions without a network: the answers are kept in the browser. */
    async answerOffline(most: number): Promise<Given[]> {
      const { questions } = await look();
      const given: Given[] = [];
      for (const question of questions.slice(0, most)) given.push(await think(question));
      return given;
    },
    /** The network is back: what was kept is sent, with the time at which it was given. */
    async sendKept(given: readonly Given[]): Promise<void> {
      for (const each of given) await send(each);
    },
    /** Opens a text where a new question stands, and leaves the page open; null when there is nothing new. */
    async openReading(): Promise<QueueQuestion | null> {
      const met = new Set(desk.rows.map(({ questionId }) => questionId));
      const unmet = course.filter(({ question }) => !met.has(question));
      if (unmet.length === 0) return null;
      const { section, passage } = oneOf(unmet, chance);
      const path = `/api/queue?limit=10&section=${section}&passage=${encodeURIComponent(passage)}`;
      const { questions } = await session.get<QueueAnswer>(path);
      return questions.find(({ id }) => !met.has(id)) ?? null;
    },
    /** Answers there, whatever the day's limit says by now. */
    async answerReading(question: QueueQuestion): Promise<void> {
      desk.today?.outside.add(question.id);
      await send(await think(question));
    },
  };
}
