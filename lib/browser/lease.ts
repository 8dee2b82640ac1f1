import { wallClock } from './clock.ts';
import { browserDatabase } from './database.ts';
import { newUuid } from './uuid-v7.ts';

const lastsMs = 10_000;

/** Takes or renews the lease; false while another holder's stands. One transaction, so two tabs cannot both win. */
async function take(name: string, holder: string): Promise<boolean> {
  const db = await browserDatabase();
  const write = db.transaction('lease', 'readwrite');
  const now = wallClock();
  const row = await write.store.get(name);
  // A lease from further ahead than it can last was written before the clock was set back.
  const stands = row && row.holder !== holder && row.until > now && row.until <= now + lastsMs;
  if (!stands) await write.store.put({ name, holder, until: now + lastsMs });
  await write.done;
  return !stands;
}

async function giveBack(name: string, holder: string): Promise<void> {
  const db = await browserDatabase();
  const write = db.transaction('lease', 'readwrite');
  if ((await write.store.get(name))?.holder === holder) await write.store.delete(name);
  await write.done;
}

/** Runs `work` while no other tab holds the lease; a tab that died frees it when its time is up. */
export async function underLease<T>(name: string, work: () => Promise<T>): Promise<T> {
  const holder = newUuid(wallClock());
  // Without a database no other tab shares anything either.
  const taken = () => take(name, holder).catch(() => true);
  while (!(await taken())) await new Promise((resolve) => setTimeout(resolve, 200));
  const renewal = setInterval(taken, lastsMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await giveBack(name, holder).catch(() => {});
  }
}
