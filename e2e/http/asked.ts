import { randomUUID } from 'node:crypto';
import type { QueueAnswer, QueueQuestion, ReviewBody } from '../../features/review/api-types.ts';
import { makeCourse, type Wanted } from '../fixtures/courses.ts';
import { type At, aLearner, type Learner, shared } from './client.ts';

/** A learner of a course of their own, with today's questions: those to choose in come first. */
export type Asked = {
  learner: Learner;
  choices: QueueQuestion[];
  recalls: QueueQuestion[];
  /** Today's question of a type. */
  ofType: (type: string) => QueueQuestion;
};

export async function anAskedLearner(
  questions: Wanted,
  at: At = shared(),
): Promise<Asked & { course: Awaited<ReturnType<typeof makeCourse>> }> {
  const course = await makeCourse(at.databaseUrl, questions);
  return { course, ...(await aLearnerOf(course.id, at)) };
}

export async function aLearnerOf(course: string, at: At = shared()): Promise<Asked> {
  const learner = await aLearner({ course, at });
  const asked = (await queueOf(learner)).questions.sort((one, other) => (one.id < other.id ? -1 : 1));
  const allOf = (type: string) => asked.filter((question) => question.type === type);
  return {
    ...{ learner, choices: allOf('choice'), recalls: allOf('recall') },
    ofType: (type) => {
      const [question] = allOf(type);
      if (!question) throw new Error(`No question of type ${type} is asked today.`);
      return question;
    },
  };
}

export async function queueOf(learner: Learner): Promise<QueueAnswer> {
  return (await learner.get<QueueAnswer>('/api/queue?limit=50')).body;
}

/** The answer to a question, under a new id. */
export function answerTo(question: QueueQuestion | undefined, response: ReviewBody['response']): ReviewBody {
  if (!question) throw new Error('There is no such question today.');
  const { id: questionId, versionId, language } = question;
  return { id: randomUUID(), questionId, versionId, language, response, durationMs: 4_000 };
}

/** A report of a problem with a question, under a new id. */
export function reporting(question: QueueQuestion | undefined, text = 'Two options are right.') {
  const { id, questionId, versionId } = answerTo(question, {});
  return { id, questionId, versionId, text };
}

/** The option that says `text`, chosen. */
export function choosing(question: QueueQuestion | undefined, text: string): ReviewBody {
  const option = question?.options?.find((each) => each.text === text);
  if (!option) throw new Error(`No option says ${text}.`);
  return answerTo(question, { option: option.id });
}
