import { readSettings } from '../../lib/env/settings.mjs';
import { checkBackups } from '../doctor/check-backups.ts';
import { checkBuild } from '../doctor/check-build.ts';
import { checkClock } from '../doctor/check-clock.ts';
import { checkDataFolder } from '../doctor/check-data-folder.ts';
import { checkDatabase } from '../doctor/check-database.ts';
import { checkDisk } from '../doctor/check-disk.ts';
import { checkDriver } from '../doctor/check-driver.ts';
import { checkNode } from '../doctor/check-node.ts';
import { checkSecret } from '../doctor/check-secret.ts';
import type { Check } from '../doctor/finding.ts';
import { explain } from '../start/explain.mjs';
import type { Verb } from '../verb.ts';

const checks: Record<string, Check> = {
  'Node.js': checkNode,
  'SQLite driver': checkDriver,
  'data folder': checkDataFolder,
  'disk space': checkDisk,
  secret: checkSecret,
  database: checkDatabase,
  backups: checkBackups,
  'clock of the log': checkClock,
  build: checkBuild,
};

export const doctor: Verb = {
  usage: 'doctor',
  about: ['Looks for what is wrong on this machine and says what to do. Changes nothing.'],
  options: {},
  words: 0,
  async run() {
    const settings = readSettings();
    const findings = [];
    for (const [name, check] of Object.entries(checks)) {
      // One fault must not hide the next: what a check throws is what it found.
      const faults = await check({ settings, root: process.cwd() }).catch((error) => [explain(error)]);
      findings.push({ name, ok: faults.length === 0, faults });
    }
    return {
      ok: findings.every(({ ok }) => ok),
      lines: findings.flatMap(({ name, faults }) =>
        faults.length === 0 ? [`✓ ${name}`] : faults.map((fault) => `✗ ${name}: ${fault}`),
      ),
      json: { findings },
    };
  },
};
