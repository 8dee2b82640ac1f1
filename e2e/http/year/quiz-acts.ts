import type { QueueAnswer, QueueQuestion, ReviewAnswer, ReviewBody } from '../../../features/review/api-types.ts';
import { uuidV7 } from '../../../lib/browser/uuid-v7.ts';
import { checkServed } from './checks/served-queue.ts';
import { followLog } from './checks/study-day.ts';
import type { Desk } from './desk.ts';
import { respond } from './respond.ts';
import type { Session } from './session.ts';
import { openDay } from './study-day-at-desk.ts';

/** So many questions follow the first one in any case: a missed one comes back behind three others. */
const batch = 4;

type Answered = { question: QueueQuestion; id: string; verdict: ReviewAnswer; recalled: boolean };
/** An answer that was given, at a time (ms), and not sent yet. */
export type Given = { question: QueueQuestion; body: ReviewBody; recalled: boolean; at: number };

/** What a learner does in front of the quiz; every act is a request as the browser sends it, and is looked at afterwards. */
export function quizActs(desk: Desk) {
  const { chance, clock, complain, memory, session, solutions } = desk;
  const wait = (seconds: number) => clock.to(clock.now() + 1000 * seconds);

  /** @param limit how many questions are asked for; the rest of the day is compared by its number */
  async function look(limit = 50, on: Session = session): Promise<QueueAnswer> {
    const served = await on.get<QueueAnswer>(`/api/queue?limit=${limit}`);
    const tally = openDay(desk, served.studyDay);
    checkServed(desk, served, limit);
    tally.looks += 1;
    tally.isFinished = served.left.due + served.left.new === 0;
    return served;
  }

  /** Makes up an answer now; whether it is sent now is another matter. */
  async function think(question: QueueQuestion): Promise<Given> {
    const seconds = 4 + Math.floor(chance() * 20);
    await wait(seconds);
    const recalled = memory.recalls(question.id, clock.now());
    const solution = solutions.get(question.id) ?? null;
    const response = respond(question, { recalled, solution, guesses: desk.habit.guesses }, chance);
    const { id: questionId, versionId, language } = question;
    const id = uuidV7(
      clock.now(),
      Uint8Array.from({ length: 10 }, () => 256 * chance()),
    );
    return {
      question,
      recalled,
      at: clock.now(),
      body: { id, questionId, versionId, language, response, durationMs: 1000 * seconds },
    };
  }

  async function send({ question, body, recalled, at }: Given): Promise<Answered> {
    const isLate = at !== clock.now();
    const verdict = await session.post<ReviewAnswer>('/api/reviews', isLate ? { ...body, answeredAt: at } : body);
    if (recalled && !verdict.correct) complain('grading', `${question.id}: the solution is not taken as right`);
    solutions.set(question.id, verdict.solution);
    memory.learns(question.id, at, recalled);
    followLog(desk);
    if (isLate) for (const tally of [desk.today, desk.tallies.get(verdict.studyDay)]) tally?.outside.add(question.id);
    return { question, id: body.id, verdict, recalled };
  }

  const answer = async (question: QueueQuestion) => send(await think(question));

  return {
    ...{ look, think, send, answer, wait },
    /** Answers what the queue asks, until it asks nothing more or so many are answered. */
    async work({ most = Number.POSITIVE_INFINITY, after = async () => false }: Work = {}): Promise<void> {
      let limit = 50;
      for (let left = most; left > 0; ) {
        const { questions } = await look(limit);
        limit = 2 * batch;
        if (questions.length === 0) return;
        for (const question of questions.slice(0, Math.min(batch, left))) {
          const isChanged = await after(await answer(question));
          left -= 1;
          if (isChanged) break;
        }
      }
      await look();
    },
    async undo(id: string): Promise<void> {
      await wait(2);
      await session.post(`/api/reviews/${id}/undo`);
      followLog(desk);
    },
    async rate(id: string, rating: 'again' | 'hard' | 'good' | 'easy'): Promise<void> {
      await wait(1);
      await session.post(`/api/reviews/${id}/rating`, { rating });
      followLog(desk);
    },
    async suspend(question: string, how: 'suspend' | 'resume'): Promise<void> {
      await wait(3);
      await session.post(`/api/questions/${question}/${how}`);
      followLog(desk);
    },
  };
}

type Work = {
  most?: number;
  /** What is done after an answer; true when it changes what comes next. */
  after?: (answered: Answered) => Promise<boolean>;
};

export type QuizActs = ReturnType<typeof quizActs>;
