import { makeAccount } from '../e2e/fixtures/accounts.ts';
import { makeDataFolder, sqliteIn } from '../e2e/fixtures/data-folder.ts';
import { startServer } from '../e2e/fixtures/server.ts';
import { differenceOfMedians } from './difference-of-medians.ts';
import { figure, type Row } from './row.ts';

const start = Date.parse('2026-11-24T09:00:00Z');
/** Between two pairs of tries: each e-mail stays below ten, and the block below a hundred, in fifteen minutes. */
const pauseMs = 2 * 60_000;

/** Whether it can be told by the time that a wrong password takes whether anybody has an e-mail. */
export async function measureGuessing({ full, say }: { full: boolean; say: (line: string) => void }): Promise<Row[]> {
  say('wrong passwords, for an e-mail that somebody has and for one that nobody has');
  const { dataDir, remove } = makeDataFolder();
  const server = await startServer({ dataDir, testClock: new Date(start).toISOString() });
  try {
    const { email } = await makeAccount(sqliteIn(dataDir));
    const cookies = await csrfOf(server.url);
    const emails = { known: email, unknown: email.replace(/^..../, 'none') };
    const times = { known: [] as number[], unknown: [] as number[] };
    const pairs = full ? 1_000 : 150;
    for (let pair = -20; pair < pairs; pair += 1) {
      await putClock(server.url, start + (pair + 20) * pauseMs);
      for (const side of pair % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const took = await timeOfWrong(server.url, cookies, emails[side]);
        // The first ones warm up.
        if (pair >= 0) times[side].push(took);
      }
    }
    const { low, difference, high } = differenceOfMedians(times.known, times.unknown);
    const what = `wrong password, known − unknown e-mail, ${2 * pairs} tries: difference of medians, 95 %`;
    const given = { what, unit: 'ms', ours: [low, difference, high], target: 'within ± 2 ms' };
    return [figure(given, () => -2 <= low && high <= 2)];
  } finally {
    await server.end();
    remove();
  }
}

type Csrf = { token: string; cookie: string };

async function csrfOf(url: string): Promise<Csrf> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken }: { csrfToken: string } = JSON.parse(await asked.text());
  return {
    token: csrfToken,
    cookie: asked.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

async function timeOfWrong(url: string, { token, cookie }: Csrf, email: string): Promise<number> {
  const body = new URLSearchParams({ csrfToken: token, email, password: 'another password', json: 'true' });
  const begun = performance.now();
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { Cookie: cookie, Origin: url },
  });
  await answered.arrayBuffer();
  const took = performance.now() - begun;
  if (answered.status !== 401) throw new Error(`A wrong password was answered ${answered.status}.`);
  return took;
}

async function putClock(url: string, now: number): Promise<void> {
  const moved = await fetch(`${url}/api/test/clock`, {
    ...{ method: 'PUT', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify({ now: new Date(now).toISOString() }),
  });
  if (!moved.ok) throw new Error(`The clock was not moved: ${moved.status}.`);
}
