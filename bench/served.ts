import { makeDataFolder, sqliteIn } from '../e2e/fixtures/data-folder.ts';
import { startServer } from '../e2e/fixtures/server.ts';
import { answersOverHttp, signInLearners } from './answer-over-http.ts';
import { makeAppWithBareRoute } from './app-with-bare-route.ts';
import { pageWeights } from './pages.ts';
import type { Row } from './row.ts';
import { coldStart, memoryFigure, memoryOf } from './server-figures.ts';
import { tapsInQuiz } from './taps.ts';

/** Everything that is measured on the server as it is served. */
export async function measureServed({ full, say }: { full: boolean; say: (line: string) => void }): Promise<Row[]> {
  const root = makeAppWithBareRoute(process.cwd());
  const { dataDir, remove } = makeDataFolder();
  try {
    say('the server, built where sources changed');
    await (await startServer({ dataDir, root })).end();
    say('cold start');
    const rows = [await coldStart({ dataDir, root, full })];
    const server = await startServer({ dataDir, root });
    try {
      await fetch(`${server.url}/api/health`);
      rows.push(memoryFigure('idle', [memoryOf(server.pid)]));
      const people = await signInLearners(server.url, sqliteIn(dataDir));
      say('answers over HTTP');
      const loaded: number[] = [];
      const watch = setInterval(() => loaded.push(memoryOf(server.pid)), 500);
      const answers = await answersOverHttp(server.url, people, full).finally(() => clearInterval(watch));
      say('taps in the quiz');
      const taps = await tapsInQuiz(server.url, sqliteIn(dataDir), full);
      say('JavaScript of the pages');
      const weights = await pageWeights(server.url, sqliteIn(dataDir), people[0]?.cookies ?? []);
      return [...answers, ...rows, memoryFigure('loaded', [Math.max(...loaded)]), ...taps, ...weights];
    } finally {
      await server.end();
    }
  } finally {
    remove();
  }
}
