import type { LogRow } from './log-file.ts';
import type { DayLimits } from './settings.ts';

/** One study day, counted row by row. */
export type DayCount = {
  /** Questions answered for the first time ever, and questions answered that had been before. */
  begun: Set<string>;
  reviewed: Set<string>;
  /** The day's answers that were not taken back, in the order in which they were given, rated as was said last. */
  answers: (LogRow & { late: boolean })[];
  undone: number;
};

/** Counts plainly: every row of the log is looked at, no rule of the app is asked. */
export function countDay(rows: readonly LogRow[], studyDay: string): DayCount {
  const takenBack = new Set(rows.filter(({ kind }) => kind === 'undo').map(({ answerId }) => answerId));
  const ratings = new Map(rows.filter(({ kind }) => kind === 'rate').map(({ answerId, rating }) => [answerId, rating]));
  const given = rows.filter(({ kind }) => kind === 'answer').sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const day: DayCount = { begun: new Set(), reviewed: new Set(), answers: [], undone: 0 };
  const met = new Set<string>();
  for (const row of given) {
    const isToday = row.studyDay === studyDay;
    if (takenBack.has(row.id)) {
      if (isToday) day.undone += 1;
      continue;
    }
    const { questionId } = row;
    if (isToday) {
      day.answers.push({ ...row, rating: ratings.get(row.id) ?? row.rating, late: row.at !== row.receivedAt });
      if (!met.has(questionId)) day.begun.add(questionId);
      else if (!day.begun.has(questionId)) day.reviewed.add(questionId);
    }
    met.add(questionId);
  }
  return day;
}

/** New questions and reviews that a day of so many minutes has room for, by how long the latest answers before it took. */
export function roomOfMinutes(minutes: number, rows: readonly LogRow[], studyDay: string): DayLimits {
  const lengths = rows
    .filter((row) => row.kind === 'answer' && row.studyDay < studyDay)
    .sort((a, b) => b.at - a.at)
    .slice(0, 200)
    .map(({ durationMs }) => durationMs)
    .sort((a, b) => a - b);
  const half = lengths.length / 2;
  const middle = ((lengths[Math.ceil(half) - 1] ?? 0) + (lengths[Math.floor(half)] ?? 0)) / 2;
  const all = Math.max(2, Math.floor((minutes * 60_000) / (lengths.length < 20 ? 12_000 : middle)));
  const fresh = Math.max(1, Math.floor(all / 11));
  return { new: fresh, reviews: all - fresh };
}
