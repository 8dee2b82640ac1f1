import { chance } from '../queue/chance.ts';
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day.ts';
import { retrievability, schedule } from './fsrs.ts';
import type { Learned, Parameters } from './memory.ts';

/** How far ahead the workload is looked at, in days. */
const horizon = 30;
/** About so many months of a question are played through: enough to steady the mean, few enough to wait for. */
const played = 600;

/**
 * Answers a day that go to questions already learnt, on average over the coming 30 days, when every one is answered on
 * the day it is due: recalled with the chance that FSRS-6 gives it, and then rated good; otherwise missed, and answered
 * right once more on the same day. It is played through with chance that follows from `seed`, many times where there are
 * few questions and for every so many where there are many (as the workload simulation of open-spaced-repetition's
 * fsrs-rs `simulate`, without what is new). The same seed makes two settings comparable: luck is the same for both.
 * @param questions what is remembered of each, with `due` as the given parameters make it
 */
export function answersPerDay(
  questions: readonly { question: string; learned: Learned }[],
  today: StudyDay,
  parameters: Parameters,
  seed: string,
): number {
  if (questions.length === 0) return 0;
  const step = Math.max(1, Math.ceil(questions.length / played));
  const sample = questions.filter((_, index) => index % step === 0);
  const rounds = Math.max(1, Math.floor(played / sample.length));
  let answers = 0;
  for (let round = 0; round < rounds; round++)
    for (const { question, learned } of sample)
      answers += play(learned, today, parameters, `${seed}/${round}/${question}`);
  return (answers / (rounds * sample.length)) * (questions.length / horizon);
}

/** How often one question is answered in the coming days. */
function play(learned: Learned, today: StudyDay, parameters: Parameters, seed: string): number {
  const end = addDays(today, horizon);
  let memory = learned;
  let answers = 0;
  for (let day = laterOf(memory.due, today); day < end; day = laterOf(memory.due, addDays(day, 1))) {
    const recall = retrievability(memory.stability, daysBetween(memory.lastDay, day), parameters.weights);
    const recalled = chance(`${seed}/${memory.reps}`) < recall;
    memory = schedule(memory, { studyDay: day, rating: recalled ? 'good' : 'again' }, parameters, null);
    if (!recalled) memory = schedule(memory, { studyDay: day, rating: 'good' }, parameters, null);
    answers += recalled ? 1 : 2;
  }
  return answers;
}

const laterOf = (one: StudyDay, other: StudyDay) => (one > other ? one : other);
