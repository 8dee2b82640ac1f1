import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { listLog } from './list-log.ts';
import type { LogKind } from './log-kinds.ts';
import { beginRecord, record } from './record.ts';

const everything = { person: null, kind: null, page: 1 };
const asAda = { role: 'administrator' } as const;

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    for (const id of ['ada', 'lea'])
      await db.write.user.create({
        data: { id, email: `${id}@example.org`, name: id, role: 'learner', createdAt: 0n },
      });
  });
  afterEach(() => remove());

  const write = (kind: LogKind, at: number, by: string | null = 'ada') => record(db.write, { kind, by, of: 'lea' }, at);
  const promote = (at = 7) => {
    const detail = { from: 'learner', to: 'instructor' };
    return record(db.write, { kind: 'role-changed', by: 'ada', of: 'lea', detail }, at);
  };
  const log = (asked: Partial<Parameters<typeof listLog>[0]> = {}) =>
    listLog({ ...everything, ...asked }, asAda, { db });

  test('what was done is told with who did it and to whom, the newest first', async () => {
    await write('account-made', 5, null);
    await promote();
    await record(db.write, { kind: 'question-retired', by: 'lea', course: 'c', thing: 'c.q' }, 8);
    expect((await log()).lines).toMatchObject([
      { kind: 'question-retired', at: 8, by: { id: 'lea', name: 'lea' }, of: null, course: 'c', thing: 'c.q' },
      {
        ...{ kind: 'role-changed', at: 7, by: { id: 'ada', name: 'ada' }, of: { id: 'lea', name: 'lea' } },
        detail: { from: 'learner', to: 'instructor' },
      },
      { kind: 'account-made', at: 5, by: null, of: { id: 'lea', name: 'lea' }, course: null, thing: null, detail: {} },
    ]);
  });

  test('it is found by what was done and by whom it is about', async () => {
    await write('account-made', 5, null);
    await promote();
    expect(await log({ kind: 'role-changed' })).toMatchObject({ all: 1, person: null });
    expect(await log({ person: 'ada' })).toMatchObject({ all: 1, person: { id: 'ada', name: 'ada' } });
    expect(await log({ person: 'lea' })).toMatchObject({ all: 2 });
    expect(await log({ person: 'lea', kind: 'account-made' })).toMatchObject({ all: 1 });
    await expect(log({ person: 'nobody' })).rejects.toThrow(NotFound);
  });

  test('fifty stand on a page, and beyond the last page is the last', async () => {
    for (let at = 1; at <= 51; at += 1) await write('signed-out', at);
    const second = await log({ page: 9 });
    expect(second).toMatchObject({ all: 51, page: 2, pages: 2, lines: [{ at: 1 }] });
    expect((await log()).lines).toHaveLength(50);
  });

  test('what is not done is not written down, and nothing of who is not there', async () => {
    const rolledBack = db.write.$transaction(async (transaction) => {
      await record(transaction, { kind: 'signed-out', by: 'ada', of: 'lea' }, 1);
      throw new Error('No.');
    });
    await expect(rolledBack).rejects.toThrow('No.');
    await record(db.write, { kind: 'signed-out', by: 'ada', of: 'nobody' }, 1);
    expect(await log()).toMatchObject({ all: 0, lines: [], pages: 1 });
  });

  test('who has no account any more is a deleted account in what stays', async () => {
    await promote();
    const writeDown = await beginRecord(db.write, { kind: 'account-deleted', by: null, of: 'lea' }, 9);
    await db.write.user.delete({ where: { id: 'lea' } });
    await writeDown();
    const { lines } = await log();
    expect(lines).toMatchObject([
      { kind: 'account-deleted', of: 'gone' },
      { kind: 'role-changed', of: 'gone' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/"lea"|lea@/);
  });

  test.each(['learner', 'instructor'] as const)('to a %s there is no log', async (role) => {
    await expect(listLog(everything, { role }, { db })).rejects.toThrow(NotFound);
  });

  test('the database refuses to change what stands in it, or to delete it', async () => {
    await promote();
    const id = (await log()).lines[0]?.id ?? '';
    const statements = [
      `UPDATE "LogEntry" SET "kind" = 'course-made'`,
      `UPDATE "LogEntry" SET "at" = 0 WHERE "id" = '${id}'`,
      `DELETE FROM "LogEntry"`,
      provider === 'sqlite'
        ? `REPLACE INTO "LogEntry" ("id", "at", "kind", "detail") VALUES ('${id}', 0, 'course-made', '{}')`
        : `TRUNCATE "LogEntry"`,
    ];
    for (const statement of statements)
      await expect(db.write.$executeRawUnsafe(statement), statement).rejects.toThrow('The log is only added to.');
    expect((await log()).lines).toMatchObject([{ id, kind: 'role-changed', at: 7 }]);
  });
});
