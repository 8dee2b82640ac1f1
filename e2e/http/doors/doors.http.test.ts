import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOwnServer } from '../own-server.ts';
import { type Request, send, sendAsRouter } from '../send.ts';
import { anInsider } from './insider.ts';
import { mostMemory } from './most-memory.ts';
import { doorsOf } from './pages.ts';
import { aRequest } from './requests.ts';

/** `WENGU_DOORS_INPUTS=10000` for the whole of it. */
const inputs = Number(process.env.WENGU_DOORS_INPUTS ?? 400);
/** So many before everything is made anew: some of them end the session or take the course away. */
const round = 200;
const seed = Number(process.env.WENGU_FUZZ_SEED ?? Date.now() % 1_000_000);

test(`${inputs} inputs over all pages, forms, actions and handlers are each answered without a fault (seed ${seed})`, async () => {
  const server = await anOwnServer();
  const { url } = server;
  const seen: Record<string, number> = {};
  const wrong: unknown[] = [];
  const slow: string[] = [];

  async function sendOne(request: Request): Promise<void> {
    const begun = performance.now();
    const ask = request.headers?.RSC && request.method === 'GET' ? sendAsRouter : send;
    // A body that is too long is cut off while it is sent.
    const answer = await ask(url, request).catch((error: NodeJS.ErrnoException) => ({ status: error.code, text: '' }));
    const took = Math.round(performance.now() - begun);
    seen[String(answer.status)] = (seen[String(answer.status)] ?? 0) + 1;
    const cutOff = answer.status === 'EPIPE' || answer.status === 'ECONNRESET';
    const { method, path, headers, body } = request;
    const told = { method, path: path.slice(0, 200), action: headers?.['Next-Action'], status: answer.status, took };
    if (took > 2_000) slow.push(JSON.stringify(told));
    if (took > 10_000 || !(cutOff || Number(answer.status) < 500))
      wrong.push({ ...told, body: String(body ?? '').slice(0, 1_500), text: answer.text.slice(0, 99) });
  }

  for (let at = 0; at < inputs; at += round) {
    const insider = await anInsider(server);
    const made = fc.sample(aRequest(insider, await doorsOf(url, insider)), { seed: seed + at, numRuns: round });
    const left = made.entries();
    const work = async () => {
      for (const [place, make] of left) {
        const { headers, ...request } = await make();
        const length = request.body === undefined ? {} : { 'Content-Length': Buffer.byteLength(request.body) };
        const who = place % 10 === 9 ? { Origin: url } : insider.headers;
        await sendOne({ ...request, headers: { ...who, ...headers, ...length } });
      }
    };
    await Promise.all(Array.from({ length: 4 }, work));
  }

  const memory = mostMemory(server.pid);
  console.info(`Seed ${seed}: ${JSON.stringify(seen)}, ${slow.length} over 2 s, at most ${memory} MB.`, ...slow);
  expect(wrong, `repeat with WENGU_FUZZ_SEED=${seed}`).toEqual([]);
  expect((await send(url, { method: 'GET', path: '/api/health' })).status).toBe(200);
  expect(memory).toBeLessThan(512);
}, 3_600_000);
