import type { StudyDay } from '../study-day/study-day.ts';
import type { ReviewEvent } from './event.ts';
import { type Graded, replay } from './fsrs.ts';
import { inLogOrder } from './log-order.ts';
import type { Memory, Parameters } from './memory.ts';
import { type StandingAnswer, standingAnswers } from './standing-answers.ts';

/** What follows from the log of one learner × question. */
export type Folded = { memory: Memory; standing: StandingAnswer[] };

/**
 * Folds the events of one learner × question. In what order they arrive, and how often, makes no difference.
 * Amendments first (`standingAnswers`), then what stands in log order: a reset hides the answers before it, answers of
 * revisions before the current one are hidden, the latest of suspend and resume holds, and a recheck brings the due
 * day forward until the next answer. Hidden answers still stand: they were given, and count in totals and limits.
 * @param revision the question's current one
 * @param seed of the fuzz (`fuzzSeed`), null for none
 */
export function fold(
  events: readonly ReviewEvent[],
  revision: number,
  parameters: Parameters,
  seed: string | null,
): Folded {
  const log = inLogOrder(events);
  const standing = standingAnswers(log);
  return { memory: remember(log, standing, revision, parameters, seed), standing };
}

function remember(
  log: readonly ReviewEvent[],
  standing: readonly StandingAnswer[],
  revision: number,
  parameters: Parameters,
  seed: string | null,
): Memory {
  const visible = new Map(
    standing.filter((answer) => answer.revision >= revision).map((answer) => [answer.id, answer]),
  );
  let answers: Graded[] = [];
  let recheck = null as StudyDay | null;
  let suspended = false;
  for (const event of log) {
    if (event.kind === 'suspend') suspended = true;
    else if (event.kind === 'resume') suspended = false;
    else if (event.kind === 'recheck') recheck = recheck !== null && recheck < event.day ? recheck : event.day;
    else if (event.kind === 'reset') answers = [];
    else if (event.kind === 'answer') {
      const answer = visible.get(event.id);
      if (!answer) continue;
      answers.push(answer);
      recheck = null;
    }
  }
  const learned = replay(answers, parameters, seed);
  if (learned && recheck !== null && recheck < learned.due) learned.due = recheck;
  return { learned, suspended, firstSight: firstSight(log, visible, revision) };
}

/** What was seen and then taken back is no first sight any more, nor is what comes after it. */
function firstSight(
  log: readonly ReviewEvent[],
  visible: ReadonlyMap<string, StandingAnswer>,
  revision: number,
): boolean | null {
  const first = log.find((event) => event.kind === 'answer' && event.revision >= revision);
  return (first && visible.get(first.id)?.correct) ?? null;
}
