import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkerServer, type WorkerServer } from '../../fixtures/worker-server.ts';
import { actions, pagesAndHandlers } from './discover.ts';
import { type House, judge, routeOf } from './judge.ts';
import { watchRows } from './rows.ts';
import { table } from './table/table.ts';
import { makeWorld } from './world.ts';

let server: WorkerServer;
let house: House;
const figures = { cells: 0, wrong: 0 };

beforeAll(async () => {
  server = await startWorkerServer();
  const world = await makeWorld(server);
  house = { url: server.url, world, rows: watchRows(server.databaseUrl), actionIds: actions() };
});

afterAll(async () => {
  house.rows.close();
  await server.end();
  console.info(`The rights of ${Object.keys(table).length} routes: ${figures.cells} cells, ${figures.wrong} wrong.`);
});

test('every page, handler and action is in the matrix, and nothing else', () => {
  const there = new Set([...pagesAndHandlers(), ...house.actionIds.keys()]);
  expect([...new Set(Object.keys(table).map(routeOf))].sort()).toEqual([...there].sort());
});

test.each(Object.entries(table))('%s', async (name, entry) => {
  const { cells, wrong } = await judge(name, entry, house);
  figures.cells += cells;
  figures.wrong += wrong.length;
  expect(wrong).toEqual([]);
});
