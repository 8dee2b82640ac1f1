import type { Parameters } from '../../../core/schedule/memory.ts';
import { roomOfMinutes } from './count-day.ts';
import type { LogRow } from './log-file.ts';

/** What a learner has chosen, as the learner remembers it: what the app does is held against this. */
export type Settings = {
  zone: string;
  rolloverHour: number;
  newPerDay: number;
  reviewsPerDay: number;
  /** Null: the day is measured by counts. */
  minutesPerDay: number | null;
  /** Percent. */
  retention: number;
  maximumInterval: number;
};

export type DayLimits = { new: number; reviews: number };

/** As everybody has it at first. */
export const usual: Omit<Settings, 'zone'> = {
  ...{ rolloverHour: 4, newPerDay: 10, reviewsPerDay: 120, minutesPerDay: null },
  ...{ retention: 90, maximumInterval: 36_500 },
};

const made = new Map<string, Parameters>();

/** As the scheduler wants them; the same object each time, since it keeps what it makes of one. */
export function parametersOf({ retention, maximumInterval }: Settings): Parameters {
  const key = `${retention} ${maximumInterval}`;
  const parameters = made.get(key) ?? { weights: null, retention: retention / 100, maximumInterval };
  made.set(key, parameters);
  return parameters;
}

/** How many new questions and reviews a day may bring, wishes for more left out. */
export function limitsOf(settings: Settings, rows: readonly LogRow[], studyDay: string): DayLimits {
  const { minutesPerDay, newPerDay, reviewsPerDay } = settings;
  if (minutesPerDay !== null) return roomOfMinutes(minutesPerDay, rows, studyDay);
  return { new: newPerDay, reviews: reviewsPerDay };
}
