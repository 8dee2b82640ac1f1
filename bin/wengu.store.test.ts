import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aContentFolder } from '../features/bank/content.builder.ts';
import { logOf } from '../features/log/log.builder.ts';
import { anAnswer, ann, aStudy } from '../features/review/study.builder.ts';
import { takeAnswer } from '../features/review/take-answer.ts';
import { aDatabase, type Provider, providers } from '../lib/db/database.builder.ts';
import { openDatabase } from '../lib/db/database.ts';
import { holdTogether } from '../lib/db/in-use.mjs';

const project = path.resolve(import.meta.dirname, '..');
const command = path.join(project, 'bin/wengu.mjs');

type Place = { DATA_DIR: string; DATABASE_URL?: string; PUBLIC_URL?: string; PORT?: string };
type Ended = { code: number; out: string; complaint: string };

/** Types the real command, with something piped in or nothing. */
function wengu(place: Place, words: string[], piped = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { PATH, HOME, NODE_ENV } = process.env;
    const env = { PATH, HOME, NODE_ENV, ...place };
    const child = execFile(process.execPath, [command, ...words], { env, cwd: project }, (error, out, complaint) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaint });
    });
    child.stdin?.end(piped);
  });
}

/** A study with a day of answers, and the place where the command finds it. */
async function aPlace(provider: Provider) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-cli-'));
  const study = await aStudy(provider);
  onTestFinished(async () => {
    await study.remove();
    fs.rmSync(dataDir, { recursive: true });
  });
  const context = study.at('2026-05-01T08:00:00Z');
  for (const question of ['p', 'q']) await takeAnswer(anAnswer(question, 'a'), ann, context);
  return { db: study.db, place: { DATA_DIR: dataDir, DATABASE_URL: study.url } };
}

describe.each(providers)('on %s', { timeout: 120_000 }, (provider) => {
  test('a hand-made corruption is named by verify and mended by rebuild, not while the server runs', async () => {
    const { db, place } = await aPlace(provider);
    expect(await wengu(place, ['db', 'verify'])).toMatchObject({ code: 0, out: expect.stringContaining('2 events') });

    const where = { learnerId_questionId: { learnerId: 'ann', questionId: 'docker.p' } };
    const good = await db.read.memory.findUniqueOrThrow({ where });
    await db.write.memory.update({ where, data: { due: '2030-01-01' } });
    const verified = await wengu(place, ['db', 'verify', '--json']);
    expect(verified).toMatchObject({ code: 1, complaint: '' });
    expect(JSON.parse(verified.out)).toMatchObject({
      differing: 1,
      differences: [
        {
          ...{ learner: { email: 'ann@example.org' }, of: 'memory', question: 'docker.p' },
          ...{ stored: { due: '2030-01-01' }, folded: { due: good.due } },
        },
      ],
    });
    const told = await wengu(place, ['db', 'verify']);
    expect(told.code).toBe(1);
    expect(told.out).toContain('✗ ann@example.org: memory of docker.p');
    expect(told.out).toContain('db rebuild');

    const release = await holdTogether(place.DATABASE_URL);
    expect(await wengu(place, ['db', 'rebuild'])).toEqual({
      ...{ code: 1, out: '' },
      complaint: 'The server is running on this database: stop the server first.\n',
    });
    await release?.();
    expect(await wengu(place, ['db', 'rebuild'])).toMatchObject({
      code: 0,
      out: '✓ 1 learner checked, 1 row mended\n',
    });
    expect(await db.read.memory.findUniqueOrThrow({ where })).toEqual(good);
    expect((await wengu(place, ['db', 'verify'])).code).toBe(0);
  });

  test('what the command line did stands in the log without a name, also that it is of a copy or a backup', async () => {
    const { place } = await aPlace(provider);
    const url = `file:${path.join(place.DATA_DIR, 'copy.db')}`;
    const backup = path.join(place.DATA_DIR, 'backup.db');
    const there = { ...place, DATABASE_URL: url };
    await wengu(place, ['user', 'add', 'bob@example.org', '--role', 'admin']);
    await wengu(place, ['copy', '--from', place.DATABASE_URL, '--to', url]);
    await wengu(there, ['backup', '--to', backup]);
    expect(await wengu(there, ['restore', backup])).toMatchObject({ code: 0 });
    const db = await openDatabase(url);
    const log = await logOf(db);
    await db.close();
    const kinds = ['account-made', 'link-given', 'database-copied', 'backup-made', 'backup-restored'];
    expect(log.map(({ kind }) => kind)).toEqual(kinds);
    expect(log.filter(({ by }) => by !== undefined)).toEqual([]);
  });

  test('an account is made beside whoever holds the database', async () => {
    const { db, place } = await aPlace(provider);
    const release = await holdTogether(place.DATABASE_URL);
    const options = ['--role', 'instructor', '--name', 'Bob Example', '--enrol', 'docker', '--zone', 'Asia/Shanghai'];
    const made = await wengu(place, ['user', 'add', 'Bob@Example.org', ...options], 'a long password\nmore\n');
    await release?.();
    expect(made).toEqual({ code: 0, out: '✓ bob@example.org can sign in\n', complaint: '' });
    expect(await db.read.user.findUniqueOrThrow({ where: { email: 'bob@example.org' } })).toMatchObject({
      ...{ name: 'Bob Example', role: 'instructor', zone: 'Asia/Shanghai', passwordHash: expect.any(String) },
    });
    expect(await db.read.enrolment.findMany({ where: { user: { email: 'bob@example.org' } } })).toMatchObject([
      { courseId: 'docker', role: 'instructor' },
    ]);
  });
});

describe.each(providers)('from one installation on %s to another', { timeout: 120_000 }, (provider) => {
  test('a learner is exported, taken in, and exported again as the same', async () => {
    const here = await aPlace(provider);
    const there = await aPlace('sqlite');
    await there.db.write.user.delete({ where: { id: ann.id } });
    await there.db.write.reviewLog.deleteMany();
    await there.db.write.memory.deleteMany();
    await there.db.write.dayTotal.deleteMany();

    const folder = path.join(here.place.DATA_DIR, 'taken');
    const exported = await wengu(here.place, ['export', 'Ann@example.org', '--to', folder, '--json']);
    expect(exported).toMatchObject({ code: 0, complaint: '' });
    expect(fs.readdirSync(folder).sort()).toEqual(['everything.json', 'fsrs.csv', 'memory.csv', 'reviews.csv']);

    const file = path.join(folder, 'everything.json');
    const taken = await wengu(there.place, ['import', 'learner', file]);
    expect(taken.out).toMatch(/^✓ ann@example\.org: 2 events added, 0 were here\n.*\nhttp:\/\/\S+\/link\/[\w-]{32}\n$/);
    expect((await wengu(there.place, ['db', 'verify'])).code).toBe(0);
    const again = await wengu(there.place, ['import', 'learner', file]);
    expect(again.out).toBe('✓ ann@example.org: 0 events added, 2 were here\n');

    const back = path.join(there.place.DATA_DIR, 'back.json');
    await wengu(there.place, ['export', 'ann@example.org', '--format', 'json', '--to', back]);
    const withoutMoment = (name: string) => fs.readFileSync(name, 'utf8').replace(/"exportedAt":"[^"]*"/, '');
    expect(withoutMoment(back)).toBe(withoutMoment(file));
  });
});

describe('on a database of its own', { timeout: 120_000 }, () => {
  test('without a password a link is printed, at the address people use', async () => {
    const { db, place } = await aPlace('sqlite');
    const add = ['user', 'add', 'bob@example.org'];
    const made = await wengu({ ...place, PUBLIC_URL: 'https://wengu.example.org' }, [...add, '--json']);
    expect(made.code).toBe(0);
    const { link, role } = JSON.parse(made.out);
    expect(link).toMatch(/^https:\/\/wengu\.example\.org\/link\/[\w-]{32}$/);
    expect(role).toBe('learner');
    expect(await db.read.user.findUniqueOrThrow({ where: { email: 'bob@example.org' } })).toMatchObject({
      passwordHash: null,
    });
    const reset = await wengu({ ...place, PORT: '4321' }, ['user', 'reset-password', 'bob@example.org']);
    expect(reset).toMatchObject({ code: 0, complaint: '' });
    expect(reset.out).toMatch(/\nhttp:\/\/localhost:4321\/link\/[\w-]{32}\n$/);
  });

  test('who has lost the phone signs in with the password alone', async () => {
    const { db, place } = await aPlace('sqlite');
    const { id } = await db.read.user.findUniqueOrThrow({ where: { email: 'ann@example.org' } });
    await db.write.secondFactor.create({
      data: { userId: id, sealedSecret: 'sealed', createdAt: 0n, confirmedAt: 1n },
    });
    const ended = await wengu(place, ['user', 'end-second-step', 'ann@example.org']);
    expect(ended).toMatchObject({ code: 0, out: '✓ ann@example.org signs in with the password alone\n' });
    expect(await db.read.secondFactor.count()).toBe(0);
  });

  test('an account is deleted only when it is said twice, and the only administrator is not', async () => {
    const { db, place } = await aPlace('sqlite');
    await wengu(place, ['user', 'add', 'bob@example.org', '--role', 'admin']);
    const asked = await wengu(place, ['user', 'delete', 'ann@example.org']);
    expect(asked).toMatchObject({ code: 1, out: expect.stringMatching(/^ann@example\.org would lose \d+ answers/) });
    expect(await db.read.user.count()).toBe(2);
    const deleted = await wengu(place, ['user', 'delete', 'ann@example.org', '--yes']);
    expect(deleted).toMatchObject({
      code: 0,
      complaint: '',
      out: expect.stringMatching(/^✓ ann@example\.org is deleted/),
    });
    const refused = await wengu(place, ['user', 'delete', 'bob@example.org', '--yes']);
    expect(refused).toMatchObject({ code: 1, complaint: expect.stringContaining('is the only administrator') });
    expect(await db.read.user.findMany({ select: { email: true } })).toEqual([{ email: 'bob@example.org' }]);
  });

  test.each([
    ['an address that is taken', ['user', 'add', 'ann@example.org'], 'There is an account of ann@example.org already.'],
    ['a course that is not there', ['user', 'add', 'b@example.org', '--enrol', 'cats'], 'There is no course "cats".'],
    ['an export of nobody', ['export', 'b@example.org', '--to', 'none'], 'There is no account of b@example.org.'],
    ['a file that is not there', ['import', 'learner', 'none.json'], 'none.json cannot be read: check its name.'],
    [
      'a file of another kind',
      ['import', 'learner', 'package.json'],
      'package.json is no export of a learner: its "format" is not "wengu-learner".',
    ],
    ['somebody unknown', ['user', 'reset-password', 'b@example.org'], 'There is no account of b@example.org.'],
    ['nobody’s second step', ['user', 'end-second-step', 'b@example.org'], 'There is no account of b@example.org.'],
  ])('%s is refused in one sentence, and nothing is made', async (_name, words, sentence) => {
    const { db, place } = await aPlace('sqlite');
    const refused = await wengu(place, words);
    expect(refused).toEqual({ code: 1, out: '', complaint: `${sentence}\n` });
    expect(await db.read.user.count()).toBe(1);
  });

  test('a password that is too short or common is refused, and nothing is made', async () => {
    const { db, place } = await aPlace('sqlite');
    const refused = await wengu(place, ['user', 'add', 'b@example.org'], 'short\n');
    expect(refused).toEqual({ code: 1, out: '', complaint: 'A password has 10 to 128 characters.\n' });
    const common = await wengu(place, ['user', 'add', 'b@example.org'], 'Password123\n');
    expect(common).toMatchObject({ code: 1, complaint: expect.stringContaining('guessed first') });
    expect(await db.read.user.count()).toBe(1);
  });

  test('a database that is not there is not found clean', async () => {
    const { place } = await aPlace('sqlite');
    const file = path.join(place.DATA_DIR, 'none.db');
    const elsewhere = { ...place, DATABASE_URL: `file:${file}` };
    for (const verb of ['verify', 'rebuild']) {
      expect(await wengu(elsewhere, ['db', verb])).toEqual({
        ...{ code: 1, out: '' },
        complaint: `${file} is not there yet: npm start makes it.\n`,
      });
    }
    expect(fs.existsSync(file)).toBe(false);
  });

  test('content is planned, then loaded, then the same', async () => {
    const { db, url, remove } = await aDatabase('sqlite');
    onTestFinished(remove);
    const place = { DATA_DIR: path.dirname(url.slice('file:'.length)), DATABASE_URL: url };
    const plan = await wengu(place, ['content', 'load', '--plan']);
    expect(plan).toMatchObject({ code: 0, complaint: '', out: expect.stringMatching(/\nPlanned: \d+ created/) });
    expect(await db.read.question.count()).toBe(0);
    const loaded = await wengu(place, ['content', 'load', '--json']);
    expect(JSON.parse(loaded.out)).toMatchObject({ loaded: true });
    expect(await db.read.question.count()).toBeGreaterThan(20);
    const again = await wengu(place, ['content', 'load', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ loaded: true, changes: [] });
  });

  test('content is checked where it lies, with file and line', async () => {
    const folder = aContentFolder();
    onTestFinished(() => folder.remove());
    const place = { DATA_DIR: folder.root };
    expect(await wengu(place, ['content', 'check'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/in all +\d.*\n(.*\n)*.*: no error, no warning\n$/),
    });
    folder.write('docker/basics/01-first/questions.yaml', 'questions: 3\n');
    const found = await wengu(place, ['content', 'check', folder.root]);
    expect(found).toMatchObject({ code: 1, complaint: '' });
    expect(found.out).toContain(`${path.join(folder.root, 'docker/basics/01-first/questions.yaml')}:1: `);
  });
});
