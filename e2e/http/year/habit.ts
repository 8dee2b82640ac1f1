import type { Acts } from './acts.ts';
import type { Settings } from './settings.ts';
import type { Nature } from './true-memory.ts';

/** When and where somebody sits down to learn, by the clock on the wall there. */
export type Sitting = { date: string; time: string; zone: string };

export type Habit = {
  name: string;
  /** One sentence, for the report. */
  about: string;
  /** What they choose on the first day; the zone is that of the browser in which they register. */
  settings: Settings;
  nature: Nature;
  /** Of what they do not know they guess this share, where there are options. */
  guesses: number;
  /** The sittings of one date; none is a rest. */
  sittings(date: string, chance: () => number): Sitting[];
  /** What they do when they sit down. */
  sit(acts: Acts, at: Sitting): Promise<void>;
};
