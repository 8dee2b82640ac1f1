import type { DaySummary } from '../../load-day-summary.ts';

/** What the page of a day needs on which nothing is left to be asked; `learnMore` asks for new questions above the limit. */
export type DayEnd = { summary: DaySummary; rolloverHour: number; learnMore: () => Promise<void> };
