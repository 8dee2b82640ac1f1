import { type Day, newToday, type Placed } from './day.ts';
import { todaysQueue } from './todays-queue.ts';

/**
 * `order` holds the ids of a passage's questions that may be answered now, due ones first; `left` counts them; `held`
 * is how many new ones wait for a day with room.
 */
export type PassageQueue = { order: string[]; left: { due: number; new: number }; held: number };

/** Names a passage: `passage` is an anchor, unique in its section only. */
export type PassageName = Pick<Placed, 'section' | 'passage'>;

/**
 * What of one passage may be answered where it is read: what the day asks anyway, and new questions as long as the
 * day's new limit has room, whether they were planned or not. What was answered today comes back in the daily quiz, and
 * what is not due yet on its day.
 */
export function passageQueue(day: Day, { section, passage }: PassageName): PassageQueue {
  const answered = new Set(day.answered.map(({ question }) => question));
  const isHere = (placed: Placed) => placed.section === section && placed.passage === passage;
  const isOpen = (placed: Placed) =>
    isHere(placed) && !answered.has(placed.question) && !day.withdrawn.has(placed.question);
  const asked = new Set(todaysQueue(day).order);
  const due = day.due.filter((placed) => isOpen(placed) && asked.has(placed.question));
  const fresh = day.fresh.filter(isOpen);
  const taken = new Set(day.answered.filter(({ firstEver }) => firstEver).map(({ question }) => question)).size;
  const offered = fresh.slice(0, Math.max(0, newToday(day) - taken));
  return {
    order: [...due, ...offered].map(({ question }) => question),
    left: { due: due.length, new: offered.length },
    held: fresh.length - offered.length,
  };
}
