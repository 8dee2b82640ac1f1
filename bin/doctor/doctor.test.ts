import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSettings } from '../../lib/env/settings.mjs';
import { checkDataFolder } from './check-data-folder.ts';
import { checkDisk } from './check-disk.ts';
import { checkDriver } from './check-driver.ts';
import { checkNode } from './check-node.ts';
import { checkSecret } from './check-secret.ts';

const project = path.resolve(import.meta.dirname, '../..');

function aPlace(environment: Record<string, string> = {}) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-doctor-'));
  onTestFinished(() => fs.rmSync(dataDir, { recursive: true }));
  return { dataDir, settings: readSettings({ DATA_DIR: dataDir, ...environment }, dataDir), root: project };
}

test('this machine is fine where nothing is wrong', async () => {
  const place = aPlace();
  fs.writeFileSync(path.join(place.dataDir, 'secret'), 'x'.repeat(43), { mode: 0o600 });
  const checks = [checkNode, checkDriver, checkDataFolder, checkDisk, checkSecret];
  expect((await Promise.all(checks.map((check) => check(place)))).flat()).toEqual([]);
});

test('a data folder that others can look into is named, with the command that closes it', async () => {
  const place = aPlace();
  fs.chmodSync(place.dataDir, 0o755);
  expect(await checkDataFolder(place)).toEqual([expect.stringContaining(`chmod 700 ${place.dataDir}`)]);
});

test('a data folder that is not there yet is no riddle', async () => {
  const place = aPlace();
  const settings = { ...place.settings, dataDir: path.join(place.dataDir, 'none') };
  expect(await checkDataFolder({ ...place, settings })).toEqual([expect.stringContaining('npm start')]);
});

test('a secret that is short and open to others has two faults', async () => {
  const place = aPlace();
  fs.writeFileSync(path.join(place.dataDir, 'secret'), 'short', { mode: 0o644 });
  const faults = await checkSecret(place);
  expect(faults).toEqual([expect.stringContaining('could be guessed'), expect.stringContaining('chmod 600')]);
});

test('a weak NEXTAUTH_SECRET is named without showing it', async () => {
  const [fault = ''] = await checkSecret(aPlace({ NEXTAUTH_SECRET: 'hush' }));
  expect(fault).toContain('NEXTAUTH_SECRET is shorter');
  expect(fault).not.toContain('hush');
});

test('a driver that is not there is named', async () => {
  const place = aPlace();
  expect(await checkDriver({ ...place, root: place.dataDir })).toEqual([
    expect.stringContaining('npm start compiles it'),
  ]);
});
