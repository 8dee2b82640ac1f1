import { chance } from '../queue/chance.ts';
import { retrievability, schedule } from '../schedule/fsrs.ts';
import type { Learned, Parameters } from '../schedule/memory.ts';
import { recallLevel } from '../schedule/recall-level.ts';
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day.ts';
import type { Foreseen } from './recalibration.ts';

/** What a simulated learner truly recalls: from what the scheduler believes, or from a memory of its own. */
export type Truth = (question: {
  stability: number;
  elapsed: number;
  /** Standard normal, the same for a question, a section: what sets them apart. */
  ofQuestion: number;
  ofSection: number;
  /** Days until half is lost, of a memory that grows and shrinks by factors. */
  halfLife: number;
}) => number;

/** One moment of a learner's year: of each question seen what is foreseen and what is so, and what had come of forecasts. */
export type Moment = {
  questions: { section: number; foreseen: number; true: number }[];
  outcomes: (Foreseen & { section: number })[];
};

const parameters: Parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const sections = 6;
const perSection = 20;
const newPerDay = 4;
const begin: StudyDay = '2026-01-01';

type Outcome = Moment['outcomes'][number];
type Item = { learned: Learned; halfLife: number; section: number };

/** A learner who answers nine days out of ten; all chance follows from the seed. */
export function simulate(truth: Truth, seed: string, days: readonly number[]): Moment[] {
  const items = new Map<string, Item>();
  const outcomes = new Map<string, Outcome>();
  const recallOf = (id: string, { learned, halfLife, section }: Item, today: StudyDay) => {
    const elapsed = daysBetween(learned.lastDay, today);
    const foreseen = retrievability(learned.stability, elapsed, null);
    const apart = { ofQuestion: normal(`${seed} ${id}`), ofSection: normal(`${seed} section ${section}`) };
    return { elapsed, foreseen, true: truth({ stability: learned.stability, elapsed, halfLife, ...apart }) };
  };
  const answer = (id: string, section: number, today: StudyDay) => {
    const before = items.get(id);
    const recall = before ? recallOf(id, before, today) : null;
    const isRight = chance(`${seed} ${id} ${today}`) < (recall?.true ?? 0.5);
    if (recall) count(outcomes, { section, foreseen: recall.foreseen, isRight });
    const learned = learn(before?.learned ?? null, isRight, today, `${seed}/${id}/`);
    items.set(id, {
      section,
      learned,
      halfLife: halfLifeAfter(before, recall?.elapsed ?? 0, isRight, `${seed} ${id}`),
    });
  };
  const moments: Moment[] = [];
  for (let day = 0; day <= Math.max(...days); day++) {
    const today = addDays(begin, day);
    if (days.includes(day)) {
      const questions = [...items].map(([id, item]) => ({ section: item.section, ...recallOf(id, item, today) }));
      moments.push({ questions, outcomes: [...outcomes.values()].map((each) => ({ ...each })) });
    }
    if (chance(`${seed} ${day}`) < 0.1) continue;
    for (const [id, { learned, section }] of [...items]) if (learned.due <= today) answer(id, section, today);
    for (let more = 0; more < newPerDay && items.size < sections * perSection; more++)
      answer(`q${items.size}`, Math.floor(items.size / perSection), today);
  }
  return moments;
}

/** A miss is asked again on the same day, until it is right once. */
function learn(before: Learned | null, isRight: boolean, studyDay: StudyDay, seed: string): Learned {
  const learned = schedule(before, { studyDay, rating: isRight ? 'good' : 'again' }, parameters, seed);
  return isRight ? learned : schedule(learned, { studyDay, rating: 'good' }, parameters, seed);
}

function halfLifeAfter(before: Item | undefined, elapsed: number, isRight: boolean, seed: string): number {
  if (!before) return (isRight ? 8 : 2) * Math.exp(0.6 * normal(seed));
  if (!isRight) return Math.max(0.7, before.halfLife * 0.35);
  return before.halfLife * (elapsed > before.halfLife * 0.1 ? 2.3 : 1.1);
}

type Came = { section: number; foreseen: number; isRight: boolean };

function count(outcomes: Map<string, Outcome>, { section, foreseen, isRight }: Came): void {
  const place = `${section} ${recallLevel(foreseen)}`;
  const so = outcomes.get(place) ?? { section, answers: 0, recalled: 0, foreseen: 0 };
  const recalled = so.recalled + Number(isRight);
  outcomes.set(place, { section, answers: so.answers + 1, recalled, foreseen: so.foreseen + foreseen });
}

/** A standard normal number that follows from a text (Box & Muller, "A note on the generation of random normal deviates", 1958). */
function normal(text: string): number {
  const radius = Math.sqrt(-2 * Math.log(Math.max(1e-9, chance(`${text} u`))));
  return radius * Math.cos(2 * Math.PI * chance(`${text} v`));
}
