import { randomUUID } from 'node:crypto';
import { raw } from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { sql } from '../../lib/db/sql.ts';
import { record } from '../log/record.ts';
import { createAccount } from '../people/create-account.ts';
import { makeOneTimeLink } from '../people/make-one-time-link.ts';
import { openSession } from '../people/open-session.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { verifyStates } from '../review/verify-states.ts';
import { deleteAccount } from './delete-account.ts';

const secrets = [ann.id, ann.email, ann.name, 'what she typed', 'what she reported'];
/** Columns that hold who somebody is. A new one has to be filled below before its test passes. */
const person = /^(learner|user|editor|answerer|person|author|owner|reader)Id$/;

type Column = { table: string; column: string };

function everyColumn(db: Database): Promise<Column[]> {
  return db.query(
    db.provider === 'sqlite'
      ? sql`SELECT m."name" AS "table", c."name" AS "column" FROM sqlite_master m
          JOIN pragma_table_info(m."name") c WHERE m."type" = 'table'`
      : sql`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
          WHERE table_schema = 'public'`,
  );
}

/** Every value of every column, by `table.column`, as text. */
async function everyValue(db: Database): Promise<Map<string, string[]>> {
  const columns = await everyColumn(db);
  const values = new Map(columns.map(({ table, column }) => [`${table}.${column}`, [] as string[]]));
  for (const table of new Set(columns.map((each) => each.table))) {
    for (const row of await db.query<Record<string, unknown>>(sql`SELECT * FROM ${raw(`"${table}"`)}`)) {
      for (const [column, value] of Object.entries(row)) {
        const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
        values.get(`${table}.${column}`)?.push(text);
      }
    }
  }
  return values;
}

const holding = (values: Map<string, string[]>, secret: string) =>
  [...values].filter(([, texts]) => texts.some((text) => isIn(text, secret))).map(([at]) => at);
/** As a word of its own: three letters stand in many. */
const isIn = (text: string, secret: string) => new RegExp(`(?<!\\w)${secret}(?!\\w)`, 'i').test(text);

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const at = () => study.at('2026-05-01T10:00:00Z');
  const leave = (id: string) => deleteAccount(id, { ...at(), by: id });

  async function anAccount(name: string, role: 'learner' | 'administrator'): Promise<string> {
    const account = { name, email: `${name}@example.org`, password: null, language: null, zone: null, role };
    const made = await createAccount(
      account,
      { ...at(), newId: randomUUID },
      { enrolment: { course: 'docker', role: 'learner' } },
    );
    if (!made.ok) throw new Error(made.reason);
    return made.userId;
  }

  /** Leaves something of a person's in every place that can name one. */
  async function leaveTraces(id: string): Promise<void> {
    const { write } = study.db;
    await openSession({ userId: id, userAgent: '' }, at());
    const mine = { ...ann, id };
    await takeAnswer(anAnswer('p', 'a', { by: id }), mine, at());
    await takeAnswer(anAnswer('q', 'b', { by: id }), mine, at());
    await write.reviewLog.updateMany({
      where: { learnerId: id, questionId: 'docker.q' },
      data: { response: JSON.stringify({ text: 'what she typed' }) },
    });
    const draft = { sectionId: 'docker.first', passage: 'one', body: '{}', basedOn: 1, editorId: id, updatedAt: 0n };
    await write.questionDraft.upsert({
      where: { questionId: 'docker.p' },
      create: { questionId: 'docker.p', ...draft },
      update: draft,
    });
    await write.questionVersion.updateMany({ data: { editorId: id } });
    await write.severalChange.create({
      data: {
        id: randomUUID(),
        courseId: 'docker',
        userId: id,
        at: 0n,
        change: '{}',
        done: '[]',
        left: '[]',
        undone: 0,
      },
    });
    const place = { userId: id, courseId: 'docker', sectionId: 'docker.first', passage: 'one', at: 0n };
    await write.readingPlace.create({ data: place });
    await write.moreToday.create({ data: { learnerId: id, studyDay: '2026-05-01', number: 1, at: 0n } });
    await write.secondFactor.create({ data: { userId: id, sealedSecret: 'sealed', createdAt: 0n } });
    await write.recoveryCode.create({ data: { userId: id, hash: `a hash of ${id}` } });
    await write.identity.create({ data: { issuer: 'there', subject: `known as ${id}`, userId: id, createdAt: 0n } });
    const report = { questionId: 'docker.p', version: 1, text: 'what she reported', at: 0n, learnerId: id };
    await write.report.create({ data: { ...report, id: randomUUID(), answererId: id } });
    await record(write, { kind: 'role-changed', by: id, of: id }, 0);
  }

  test('nothing of who leaves is found in any column of any table, and others keep all of theirs', async () => {
    const bob = await anAccount('bob', 'learner');
    await leaveTraces(bob);
    const before = await everyValue(study.db);
    const { write } = study.db;
    await leaveTraces(ann.id);
    await makeOneTimeLink({ email: ann.email, token: 'a token' }, at());
    await write.report.updateMany({ where: { learnerId: bob }, data: { answererId: ann.id } });

    const filled = await everyValue(study.db);
    for (const secret of secrets) expect(holding(filled, secret), secret).not.toEqual([]);
    for (const column of [...filled.keys()].filter((each) => person.test(each.split('.')[1] ?? '')))
      expect(holding(filled, ann.id), `Leave a trace of the person in ${column}.`).toContain(column);

    const { logMark } = await study.db.read.user.findUniqueOrThrow({ where: { id: ann.id } });
    expect(holding(filled, String(logMark)).sort()).toEqual(['LogEntry.byMark', 'LogEntry.ofMark', 'User.logMark']);
    expect(await leave(ann.id)).toEqual({ ok: true });
    const left = await everyValue(study.db);
    expect(holding(left, String(logMark)).sort()).toEqual(['LogEntry.byMark', 'LogEntry.ofMark']);
    for (const secret of secrets.slice(0, 3)) expect(holding(left, secret), secret).toEqual([]);
    for (const table of ['ReviewLog', 'Memory', 'DayTotal', 'Session', 'Report'])
      for (const [column, values] of before) {
        if (column.startsWith(`${table}.`) && column !== 'Report.answererId') expect(left.get(column)).toEqual(values);
      }
    expect(left.get('QuestionVersion.editorId')).toEqual(['null', 'null', 'null']);
    expect(await verifyStates({ tell: () => {}, first: 10 }, study)).toMatchObject({ differing: 0 });
  });

  test('what only she wrote is gone with her', async () => {
    await leaveTraces(ann.id);
    await leave(ann.id);
    const left = await everyValue(study.db);
    for (const secret of secrets) expect(holding(left, secret), secret).toEqual([]);
  });

  test('the only administrator stays; one of two may go, and of two who go at once one stays', async () => {
    const [first, second] = [await anAccount('eve', 'administrator'), await anAccount('joe', 'administrator')];
    const outcomes = await Promise.all([first, second].map((id) => leave(id)));
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const kept = outcomes[0]?.ok ? second : first;
    expect(await leave(kept)).toEqual({ ok: false, reason: 'only-administrator' });
    expect(await study.db.read.enrolment.count({ where: { userId: kept } })).toBe(1);
  });

  test('who is gone already is no fault', async () => {
    await leave(ann.id);
    expect(await leave(ann.id)).toEqual({ ok: true });
  });
});
