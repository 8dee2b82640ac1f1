import type { StudyDay } from '../study-day/study-day.ts';
import type { ReviewEvent } from './event.ts';
import { inLogOrder } from './log-order.ts';
import type { Learned, Memory, Parameters } from './memory.ts';
import { type ForeseenAnswer, replayStretches, stretchesOf } from './replay-stretches.ts';
import { standingAnswers } from './standing-answers.ts';

/** What follows from the log of one learner × question. */
export type Folded = { memory: Memory; standing: ForeseenAnswer[] };

/**
 * Folds the events of one learner × question. In what order they arrive, and how often, makes no difference.
 * Amendments first (`standingAnswers`), then what stands in log order: a reset that was not
 * undone hides the answers before it, answers of
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
  const stretches = stretchesOf(log, standingAnswers(log));
  const { learned, answers } = replayStretches(stretches, revision, parameters, seed);
  return { memory: remember(log, answers, revision, learned), standing: answers };
}

function remember(
  log: readonly ReviewEvent[],
  standing: readonly ForeseenAnswer[],
  revision: number,
  scheduled: Learned | null,
): Memory {
  const visible = new Map(
    standing.filter((answer) => answer.revision >= revision).map((answer) => [answer.id, answer]),
  );
  let recheck = null as StudyDay | null;
  let suspended = false;
  for (const event of log) {
    if (event.kind === 'suspend') suspended = true;
    else if (event.kind === 'resume') suspended = false;
    else if (event.kind === 'recheck') recheck = recheck !== null && recheck < event.day ? recheck : event.day;
    else if (event.kind === 'answer' && visible.has(event.id)) recheck = null;
  }
  const learned = scheduled && recheck !== null && recheck < scheduled.due ? { ...scheduled, due: recheck } : scheduled;
  return { learned, suspended, firstSight: firstSight(log, visible, revision) };
}

/** What was seen and then taken back is no first sight any more, nor is what comes after it. */
function firstSight(
  log: readonly ReviewEvent[],
  visible: ReadonlyMap<string, ForeseenAnswer>,
  revision: number,
): boolean | null {
  const first = log.find((event) => event.kind === 'answer' && event.revision >= revision);
  return (first && visible.get(first.id)?.correct) ?? null;
}
