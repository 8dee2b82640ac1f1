import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../lib/env/user-error.mjs';
import { makeSpoiltCopy } from './spoilt-copy.mjs';
import { runVitest } from './vitest.mjs';

const controls = 'e2e/faults/controls';

/**
 * Kills servers, takes the disk and the database away, and more, while answers come in. `--kills N` for each victim (3),
 * `--gone SECONDS` without PostgreSQL (2), `--minutes N` under load (0.2; from 1 on with 200 learners), `--seed N` to
 * repeat a run, `--control NAME` to run against code that is spoilt on purpose, where the tests have to fail.
 *
 * @type {import('./parts.mjs').Part['run']}
 */
export async function runFaults(root, parameters) {
  const { values } = parseArgs({
    args: parameters,
    options: {
      kills: { type: 'string', default: '3' },
      gone: { type: 'string', default: '2' },
      minutes: { type: 'string', default: '0.2' },
      seed: { type: 'string' },
      control: { type: 'string' },
    },
  });
  const { kills, gone, seed, control } = values;
  const environment = {
    ...{ WENGU_FAULT_KILLS: kills, WENGU_FAULT_GONE: gone, WENGU_FAULT_MINUTES: values.minutes },
    ...(seed === undefined ? {} : { WENGU_FAULT_SEED: seed }),
  };
  const minutes = 15 + 4 * Number(kills) + Number(values.minutes) + Number(gone) / 60;
  if (control === undefined) return runVitest('faults', { root, minutes, environment });

  const patch = path.join(root, controls, `${control}.patch`);
  if (!existsSync(patch)) {
    const known = readdirSync(path.join(root, controls)).map((file) => path.basename(file, '.patch'));
    throw new UserError(`There is no control "${control}"; there are ${known.join(', ')}.`);
  }
  console.log(`Building a copy with the fault "${control}" in it; the tests have to fail on it.`);
  const { copy, remove } = await makeSpoiltCopy(root, patch);
  try {
    return await runVitest('faults', { root, minutes, environment: { ...environment, WENGU_FAULT_ROOT: copy } });
  } finally {
    remove();
  }
}
