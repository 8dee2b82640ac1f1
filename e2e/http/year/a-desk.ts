import { makeAccount } from '../../fixtures/accounts.ts';
import { chanceFrom } from '../../fixtures/chance.ts';
import type { WorkerServer } from '../../fixtures/worker-server.ts';
import { actsAt } from './acts.ts';
import type { Clock, Desk } from './desk.ts';
import type { Habit } from './habit.ts';
import type { LogFile } from './log-file.ts';
import { aReplay } from './replay.ts';
import { aSession } from './session.ts';
import { usual } from './settings.ts';
import { aTrueMemory } from './true-memory.ts';

type Place = { seed: number; server: WorkerServer; clock: Clock; log: LogFile; complain: Desk['complain'] };

/**
 * A learner who has just registered, signed in and chosen what they want. The id is always the same, since the order of
 * a day follows from it: the same seed makes the same year.
 */
export async function aDesk(
  habit: Habit,
  number: number,
  { seed, server, clock, log, complain }: Place,
): Promise<Desk> {
  const id = `00000000-0000-4000-8000-00000000000${number}`;
  const { zone } = habit.settings;
  const account = await makeAccount(server.databaseUrl, { id, zone });
  const course = log.questionsOf('docker');
  const chance = chanceFrom(seed + number);
  const desk: Desk = {
    ...{ id, habit, clock, chance, log, complain, settings: { ...usual, zone } },
    session: await aSession(server.url, account),
    signInElsewhere: () => aSession(server.url, account),
    memory: aTrueMemory(habit.nature, chance),
    solutions: new Map(),
    ...{ course, replay: aReplay(id, course), rows: log.rowsOf(id), read: 0 },
    ...{ wishes: [], today: null, tallies: new Map() },
  };
  const { newPerDay, reviewsPerDay, minutesPerDay, retention, maximumInterval, rolloverHour } = habit.settings;
  const { changeLimits, changeMemory, changeClock } = actsAt(desk);
  await changeLimits({ newPerDay, reviewsPerDay, minutesPerDay });
  await changeMemory({ retention, maximumInterval });
  await changeClock({ rolloverHour });
  return desk;
}
