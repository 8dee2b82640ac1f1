import { expect, test } from 'vitest';
import { createLog } from './log.mjs';

function aLog(options: { level?: 'error' | 'warn' | 'info'; forPerson?: boolean } = {}) {
  const lines: string[] = [];
  const now = () => Date.parse('2026-11-24T09:00:00.500Z');
  const log = createLog({ level: 'info', forPerson: false, now, ...options, write: (line) => lines.push(line) });
  return { log, lines };
}

test('a line is JSON, with its time, its level and its facts', () => {
  const { log, lines } = aLog();
  log.info('request', { id: 'a', status: 200, broken: undefined });
  expect(lines).toEqual([
    '{"time":"2026-11-24T09:00:00.500Z","level":"info","message":"request","id":"a","status":200}\n',
  ]);
});

test('what matters less than the level is left out', () => {
  const { log, lines } = aLog({ level: 'warn' });
  log.info('request');
  log.warn('slow');
  log.error('broken');
  expect(lines.map((line) => JSON.parse(line).message)).toEqual(['slow', 'broken']);
});

test('a person reads words', () => {
  const { log, lines } = aLog({ forPerson: true });
  log.error('request', { status: 500, ms: 3 });
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d ERROR request status=500 ms=3\n$/);
});

test.each([
  ['Not sent to ann.o-x+1@mail.example.org: refused', 'Not sent to <e-mail>: refused'],
  ['at /join/aB-c_9 and /link/xyz?a=1', 'at /join/<token> and /link/<token>?a=1'],
  ['http://localhost:3000/setup?token=aB-c_9', 'http://localhost:3000/setup?token=<token>'],
  ['postgres://wengu:hush@db/x is gone', 'postgres://<account>@db/x is gone'],
  ['温故@例え is no address of ours', '温故@例え is no address of ours'],
])('%s is told without what is personal', (message, told) => {
  const { log, lines } = aLog();
  log.error(message);
  expect(JSON.parse(lines[0] ?? '').message).toBe(told);
});
