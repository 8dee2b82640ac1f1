import { NotFound } from '../../lib/not-found.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import type { Person } from '../people/person.ts';
import type { QueueQuestion } from './api-types.ts';
import type { Named } from './change-questions.ts';
import type { Context } from './context.ts';
import { loadToday } from './load-today.ts';
import { showQuestions } from './show-questions.ts';
import { findStudied } from './store/find-day.ts';
import { findMemories } from './store/find-memories.ts';

/** A question of a section as one learner stands to it; `due` is null before the first answer that counts. */
export type SectionQuestion = Named & { shown: QueueQuestion; due: string | null; answers: number; suspended: boolean };

/**
 * The questions of a section that the learner studies, in course order.
 * @throws NotFound when there are none
 */
export async function loadSectionQuestions(
  section: string,
  learner: Person,
  { language }: { language: string },
  context: Omit<Context, 'newId'>,
): Promise<SectionQuestion[]> {
  const named = await nameSectionQuestions(section, learner, context);
  const ids = named.map(({ question }) => question);
  const studyDay = await loadToday(learner, context);
  const [memories, shown] = await Promise.all([
    findMemories(context.db.read, learner.id, ids),
    showQuestions(ids, { learner, language, studyDay }, context),
  ]);
  return named.flatMap((each) => {
    const found = shown.find(({ id }) => id === each.question);
    const memory = memories.get(each.question) ?? { due: null, reps: 0, suspended: false };
    const { due, reps: answers, suspended } = memory;
    return found ? [{ ...each, shown: found, due, answers, suspended }] : [];
  });
}

/**
 * The same, by name only.
 * @throws NotFound when there are none
 */
export async function nameSectionQuestions(
  section: string,
  learner: Person,
  context: Pick<Context, 'db'>,
): Promise<Named[]> {
  const enrolments = await findEnrolments(learner.id, context);
  const studied = await findStudied(
    context.db.read,
    enrolments.map(({ course }) => course),
  );
  const named = studied.filter((each) => each.section === section);
  if (named.length === 0) throw new NotFound('There is no section of this name to study.');
  return named.map(({ question, revision }) => ({ question, revision }));
}
