import { readFileSync } from 'node:fs';
import os from 'node:os';

const packages = ['next', 'prisma', 'better-sqlite3', 'pg', 'ts-fsrs'];

/** What the figures depend on, by name. */
export type Machine = Record<string, string>;

/** @param full whether this is the long run */
export function describeMachine(full: boolean): Machine {
  const cpus = os.cpus();
  return {
    run: full ? 'full' : 'quick',
    on: new Date().toISOString().slice(0, 10),
    processor: `${cpus[0]?.model ?? 'unknown'} × ${cpus.length}`,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${os.type()} ${os.release()}`,
    // Others on the same processors make every figure worse; the ratios stand it best.
    'load at the start': (os.loadavg()[0] ?? 0).toFixed(1),
    node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}
