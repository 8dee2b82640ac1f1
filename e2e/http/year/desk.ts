import type { PublicResponse } from '../../../features/review/api-types.ts';
import type { Habit } from './habit.ts';
import type { LogFile, LogRow, PlacedQuestion } from './log-file.ts';
import type { Replay } from './replay.ts';
import type { Session } from './session.ts';
import type { DayLimits, Settings } from './settings.ts';
import type { TrueMemory } from './true-memory.ts';

/** What is checked; each complaint names one of them. */
export const checks = ['queue', 'limits', 'once', 'study day', 'totals', 'grading'] as const;
export type Check = (typeof checks)[number];

/** What is known of a study day besides the log. */
export type Tally = {
  studyDay: string;
  /** As they were last on that day. */
  settings: Settings;
  /** Questions that were answered though the queue had not offered them, or later than their time. */
  outside: Set<string>;
  looks: number;
  /** The highest limits that held on this day. */
  most: DayLimits;
  /** Whether the last look found nothing more to ask. */
  isFinished: boolean;
};

export type Clock = {
  now(): number;
  /** Puts the server's clock on to an instant (ms), never back. */
  to(at: number): Promise<void>;
};

/** A learner with all that they have at hand, and what is needed to check the app beside them. */
export type Desk = {
  id: string;
  habit: Habit;
  settings: Settings;
  session: Session;
  /** Signs in on another device. */
  signInElsewhere(): Promise<Session>;
  course: readonly PlacedQuestion[];
  clock: Clock;
  chance: () => number;
  memory: TrueMemory;
  /** What the app said was right, by question. */
  solutions: Map<string, PublicResponse | null>;
  /** When "learn 5 more" was pressed. */
  wishes: { studyDay: string; at: number }[];
  log: LogFile;
  /** The learner's log as it was read last. */
  rows: readonly LogRow[];
  /** How many of its rows were looked at. */
  read: number;
  replay: Replay;
  /** Null before the first sitting. */
  today: Tally | null;
  /** By study day, today's too. */
  tallies: Map<string, Tally>;
  complain(check: Check, what: string): void;
};
