import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDataFolder } from '../../fixtures/data-folder.ts';
import { startPostgres } from '../../fixtures/postgres.ts';
import { startServer } from '../../fixtures/server.ts';
import { anAskedLearner } from '../asked.ts';
import { aLearner, shared } from '../client.ts';
import { described } from './description.ts';
import { type Ways, waysTo } from './ways.ts';

const cleanUp: (() => Promise<void> | void)[] = [];
let ways: Ways;

beforeAll(async () => {
  const { dataDir, remove } = makeDataFolder();
  const postgres = await startPostgres({ durable: false });
  cleanUp.push(remove, postgres.stop);
  const onPostgres = { dataDir, databaseUrl: postgres.url('postgres') };
  const real = await startServer(onPostgres);
  cleanUp.push(() => real.end());
  const at = { url: real.url, databaseUrl: onPostgres.databaseUrl };
  const learner = await aLearner({ at });
  await postgres.kill();
  const asked = () => anAskedLearner({ choices: 1, recalls: 1 });
  ways = waysTo({ at: shared(), asked, real: { at, learner } });
});

afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

const answers = described.flatMap(({ route, statuses }) => statuses.map((status) => [route, status] as const));

test.each(answers)('%s is answered %i as it is described', async (route, status) => {
  const way = ways[route]?.[status];
  if (!way) throw new Error(`Nobody knows how ${route} comes to be answered ${status}.`);
  expect((await way()).status).toBe(status);
});

test('every route of the app is described, and every route described is there', () => {
  const app = path.resolve(import.meta.dirname, '../../../app');
  const files = fs.readdirSync(path.join(app, 'api'), { recursive: true, encoding: 'utf8' });
  const routes = files
    .filter((file) => path.basename(file) === 'route.ts' && !file.startsWith('[...path]'))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(app, 'api', file), 'utf8');
      const methods = text.match(/(?<=^export (?:const|(?:async )?function) )(?:GET|POST|PUT|PATCH|DELETE)\b/gm) ?? [];
      const template = `/api/${path
        .dirname(file)
        .replaceAll(path.sep, '/')
        .replaceAll(/\[(\w+)\]/g, '{$1}')}`;
      return methods.map((method) => `${method} ${template}`);
    });
  const own = described.map(({ route }) => route).filter((route) => !route.includes(' /api/auth/'));
  expect(routes.sort()).toEqual(own.sort());
  expect(files).toContain(path.join('auth', '[...nextauth]', 'route.ts'));
});
