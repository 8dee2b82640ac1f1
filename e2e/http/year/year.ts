import { inDatabase } from '../../fixtures/in-database.ts';
import type { WorkerServer } from '../../fixtures/worker-server.ts';
import { aDesk } from './a-desk.ts';
import { actsAt } from './acts.ts';
import { type DayRow, sumUpDay } from './checks/day-sum.ts';
import { followLog, todayOf } from './checks/study-day.ts';
import { type Check, type Clock, checks, type Desk } from './desk.ts';
import type { Habit, Sitting } from './habit.ts';
import { openLogFile } from './log-file.ts';
import { closeDay, openDay } from './study-day-at-desk.ts';
import { dayAfter, instantOf } from './wall-clock.ts';

export type Year = {
  rows: DayRow[];
  /** What was found wrong, by what was checked. */
  complaints: Record<Check, string[]>;
};

export type Plan = { from: string; days: number; seed: number };

/** Lets learners live through so many days side by side, by one clock, on one server. */
export async function liveThrough(habits: readonly Habit[], plan: Plan, server: WorkerServer): Promise<Year> {
  const complaints = Object.fromEntries(checks.map((check) => [check, [] as string[]])) as Year['complaints'];
  const clock = aClock(server, Date.parse(plan.from) - 2 * 86_400_000);
  // What the content brings was published when the database was prepared, which is on any day of the real clock.
  const publishedAt = BigInt(Date.parse('2026-01-01'));
  await inDatabase(server.databaseUrl, ({ write }) => write.question.updateMany({ data: { publishedAt } }));
  const log = openLogFile(server.databaseUrl.slice('file:'.length));
  try {
    const desks: Desk[] = [];
    for (const habit of habits) {
      const complain = (check: Check, what: string) =>
        complaints[check].push(`${habit.name}, ${new Date(clock.now()).toISOString()}: ${what}`);
      desks.push(await aDesk(habit, desks.length + 1, { seed: plan.seed, server, clock, log, complain }));
    }
    for (const { desk, sitting, at } of timeline(desks, plan)) {
      await clock.to(at);
      followLog(desk);
      openDay(desk, todayOf(desk));
      await desk.habit.sit(actsAt(desk), sitting);
    }
    for (const desk of desks) closeDay(desk);
    return { complaints, rows: desks.flatMap((desk) => rowsOf(desk, plan)) };
  } finally {
    log.close();
  }
}

function aClock(server: WorkerServer, start: number): Clock {
  let now = start;
  return {
    now: () => now,
    async to(at) {
      now = Math.max(now, at);
      await server.putClock(new Date(now).toISOString());
    },
  };
}

const datesOf = ({ from, days }: Plan) => Array.from({ length: days }, (_, at) => dayAfter(from, at));

/** Who sits down when, in the order in which it comes about. */
function timeline(desks: readonly Desk[], plan: Plan): { desk: Desk; sitting: Sitting; at: number }[] {
  const planned = desks.flatMap((desk) =>
    datesOf(plan)
      .flatMap((date) => desk.habit.sittings(date, desk.chance))
      .map((sitting) => ({ desk, sitting, at: instantOf(sitting.date, sitting.time, sitting.zone) })),
  );
  return planned.sort((a, b) => a.at - b.at);
}

/** Every date once more, now that late answers have come: on one without a sitting somebody rested. */
const rowsOf = (desk: Desk, plan: Plan): DayRow[] => datesOf(plan).map((date) => sumUpDay(desk, date));
