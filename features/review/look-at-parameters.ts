import type { Learned, Memory, Parameters } from '../../core/schedule/memory.ts';
import { answersPerDay } from '../../core/schedule/workload.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import type { ChosenParameters } from '../people/keep-parameters.ts';
import type { Person } from '../people/person.ts';
import type { Context } from './context.ts';
import { foldLearner } from './fold-learner.ts';
import { loadToday } from './load-today.ts';
import { findStudied } from './store/find-day.ts';
import { statesOf } from './store/states.ts';

/** As it is, and as it would be. */
type Change = { before: number; after: number };

export type ParametersLook = {
  /** Questions that would come back on an earlier, or a later, day than they do. */
  earlier: number;
  later: number;
  dueToday: Change;
  /** Answers a day to what is learnt already (`answersPerDay`). */
  answersPerDay: Change;
};

/** What other parameters would change of when questions come back, and what they would cost. Writes nothing. */
export async function lookAtParameters(
  learner: Person,
  chosen: ChosenParameters,
  context: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<ParametersLook> {
  const { db } = context;
  const [studyDay, states, enrolments] = await Promise.all([
    loadToday(learner, context),
    // Not of one moment: for a look that writes nothing nobody's read is to wait behind a long log.
    statesOf(db.read, learner.id),
    findEnrolments(learner.id, { db }),
  ]);
  const studied = await findStudied(
    db.read,
    enrolments.map(({ course }) => course),
  );
  const asked = new Set(studied.map(({ question }) => question));
  const by = (parameters: Parameters) =>
    learnt(foldLearner({ id: learner.id, parameters }, states.events, states.revisions).memories, asked);
  const parameters = { ...learner.parameters, ...chosen };
  const [before, after] = [by(learner.parameters), by(parameters)];
  const dueOf = new Map(before.map(({ question, learned }) => [question, learned.due]));
  const moved = (is: (was: StudyDay, becomes: StudyDay) => boolean) =>
    after.filter(({ question, learned }) => is(dueOf.get(question) ?? learned.due, learned.due)).length;
  const dueToday = (questions: typeof before) => questions.filter(({ learned }) => learned.due <= studyDay).length;
  return {
    earlier: moved((was, becomes) => becomes < was),
    later: moved((was, becomes) => becomes > was),
    dueToday: { before: dueToday(before), after: dueToday(after) },
    answersPerDay: {
      before: answersPerDay(before, studyDay, learner.parameters, learner.id),
      after: answersPerDay(after, studyDay, parameters, learner.id),
    },
  };
}

/** What is asked and remembered, suspended questions left out. */
function learnt(
  memories: ReadonlyMap<string, Memory>,
  asked: ReadonlySet<string>,
): { question: string; learned: Learned }[] {
  return [...memories].flatMap(([question, { learned, suspended }]) =>
    learned && !suspended && asked.has(question) ? [{ question, learned }] : [],
  );
}
