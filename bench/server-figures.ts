import { execFileSync } from 'node:child_process';
import { startServer } from '../e2e/fixtures/server.ts';
import { figure, type Row } from './row.ts';

type Place = { dataDir: string; root: string; full: boolean };

/** From the command to the first answer of a server that is built and has its database. */
export async function coldStart({ dataDir, root, full }: Place): Promise<Row> {
  const seconds: number[] = [];
  while (seconds.length < (full ? 9 : 5)) {
    const begun = performance.now();
    const server = await startServer({ dataDir, root });
    const { status } = await fetch(`${server.url}/api/health`);
    seconds.push((performance.now() - begun) / 1000);
    await server.end();
    if (status !== 200) throw new Error(`The server is not well: ${status}.`);
  }
  return figure(
    { what: 'cold start of the built server', unit: 's', ours: seconds, target: '≤ 1.5 s' },
    (median) => median <= 1.5,
  );
}

/** What a process holds in memory, in MB of 10⁶ bytes. */
export function memoryOf(pid: number): number {
  return (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / 1e6;
}

export function memoryFigure(state: 'idle' | 'loaded', megabytes: readonly number[]): Row {
  const most = { idle: 130, loaded: 400 }[state];
  return figure(
    {
      what: state === 'idle' ? 'memory, idle' : 'memory, loaded, at most',
      unit: 'MB',
      ours: megabytes,
      target: `≤ ${most} MB`,
    },
    (median) => median <= most,
  );
}
