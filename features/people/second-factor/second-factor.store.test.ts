import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../../lib/db/database.builder.ts';
import { type Database, openDatabase } from '../../../lib/db/database.ts';
import { randomName } from '../../../lib/id/random-name.ts';
import { randomSecret } from '../../../lib/id/random-secret.ts';
import { NotFound } from '../../../lib/not-found.ts';
import { logOf } from '../../log/log.builder.ts';
import { createAccount } from '../create-account.ts';
import { findSession } from '../find-session.ts';
import { openSession } from '../open-session.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { endSecondFactor, endSecondFactorOf } from './end-second-factor.ts';
import { beginHalfSignIn, findHalfSignIn, spendHalfSignIn } from './half-sign-in.ts';
import { hasSecondFactor } from './has-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { isRequiredOfStaff, requireOfStaff } from './require-of-staff.ts';
import { secondFactorState } from './second-factor-state.ts';
import { tryCode } from './try-code.ts';

const minute = 60_000;
const wrong = { ok: false, reason: 'wrong' };

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let url: string;
  let remove: () => Promise<void>;
  let ann: { id: string; secret: string };
  beforeEach(async () => {
    ({ db, url, remove } = await aDatabase(provider));
    ann = { id: await anAccount('ann', 'learner'), secret: randomSecret() };
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID, secret: 'a secret' });
  async function anAccount(name: string, role: 'learner' | 'instructor' | 'administrator'): Promise<string> {
    const account = { name, email: `${name}@example.org`, role, language: null, zone: null, password: null };
    const made = await createAccount(account, at(0));
    if (!made.ok) throw new Error(made.reason);
    return made.userId;
  }
  const codeAt = (now: number) => new TOTP({ secret: Secret.fromBase32(ann.secret) }).generate({ timestamp: now });
  const tries = (code: string, now: number, knownBrowser: string | null = null) =>
    tryCode({ userId: ann.id, code, knownBrowser }, at(now));
  async function setUp(now = 0): Promise<string[]> {
    expect(await beginSecondFactor(ann, ann.secret, at(now))).toBe(true);
    const outcome = await confirmSecondFactor(ann, { code: codeAt(now), newCode: randomName }, at(now));
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.found;
  }

  test('nothing is asked for until a code confirms it, which has to come within fifteen minutes', async () => {
    expect(await secondFactorState(ann, at(0))).toEqual({ is: 'off' });
    await beginSecondFactor(ann, ann.secret, at(0));
    expect(await hasSecondFactor(ann.id, at(0))).toBe(false);
    expect(await tries(codeAt(0), 0)).toEqual(wrong);
    expect(await secondFactorState(ann, at(15 * minute - 1))).toEqual({ is: 'begun', secret: ann.secret });
    expect(await secondFactorState(ann, at(15 * minute))).toEqual({ is: 'off' });
    const late = { code: codeAt(15 * minute), newCode: randomName };
    expect(await confirmSecondFactor(ann, late, at(15 * minute))).toEqual(wrong);
    const codes = await setUp(16 * minute);
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[0-9a-z]{5}-[0-9a-z]{5}$/);
    expect(await secondFactorState(ann, at(17 * minute))).toEqual({ is: 'on', since: 16 * minute, recoveryCodes: 10 });
    expect(await beginSecondFactor(ann, randomSecret(), at(17 * minute))).toBe(false);
  });

  test('a code counts once, and none of an earlier step after it', async () => {
    await setUp();
    expect(await tries(codeAt(0), 0)).toEqual(wrong);
    expect(await tries(codeAt(minute), minute)).toEqual({ ok: true, found: 'app' });
    expect(await tries(codeAt(minute), minute)).toEqual(wrong);
    expect(await tries(codeAt(minute - 30_000), minute)).toEqual(wrong);
    expect(await tries(codeAt(minute + 30_000), minute)).toEqual({ ok: true, found: 'app' });
  });

  test('of two who give the same code at once, on two servers, one gets in', async () => {
    const codes = await setUp();
    const other = await openDatabase(url);
    for (const code of [codeAt(minute), codes[3] ?? '']) {
      const outcomes = await Promise.all(
        [db, other, db, other].map((server) =>
          tryCode({ userId: ann.id, code, knownBrowser: null }, { ...at(minute), db: server }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
    await other.close();
  });

  test('a recovery code counts once, however it is typed, and new ones end those of before', async () => {
    const [first = '', second = '', third = ''] = await setUp();
    expect(await tries(` ${first.toUpperCase().replace('-', ' ')}`, 0)).toEqual({ ok: true, found: 'recovery' });
    expect(await tries(first, 0)).toEqual(wrong);
    expect(await tries(second, 0)).toEqual({ ok: true, found: 'recovery' });
    expect(await secondFactorState(ann, at(0))).toMatchObject({ recoveryCodes: 8 });
    const renewed = await renewRecoveryCodes(ann, randomName, at(0));
    expect(renewed).toHaveLength(10);
    expect(await tries(third, 0)).toEqual(wrong);
    expect(await tries(renewed[0] ?? '', 0)).toEqual({ ok: true, found: 'recovery' });
  });

  test('ten wrong codes close the second step for fifteen minutes, but not in a browser of the owner’s', async () => {
    const [recovery = ''] = await setUp();
    for (const _ of Array.from({ length: 10 })) expect(await tries('000000', minute)).toEqual(wrong);
    expect(await tries(recovery, minute)).toEqual({ ok: false, reason: 'too-many-tries', retryAt: 16 * minute });
    expect(await tries(codeAt(minute), minute, 'hers')).toEqual({ ok: true, found: 'app' });
    expect(await tries(recovery, 16 * minute)).toEqual({ ok: true, found: 'recovery' });
  });

  test('a copy of the database shows no secret and no code, and another secret of the server opens nothing', async () => {
    const codes = await setUp();
    const kept = JSON.stringify(
      [await db.read.secondFactor.findMany(), await db.read.recoveryCode.findMany()],
      (_, value) => (typeof value === 'bigint' ? Number(value) : value),
    );
    for (const hidden of [ann.secret, ...codes, ...codes.map((code) => code.replace('-', ''))])
      expect(kept).not.toContain(hidden);
    const elsewhere = { ...at(minute), secret: 'another secret' };
    for (const code of [codeAt(minute), codes[0] ?? ''])
      expect(await tryCode({ userId: ann.id, code, knownBrowser: null }, elsewhere)).toEqual(wrong);
  });

  test('a sealed secret that is moved to another person opens nothing', async () => {
    await setUp();
    const bob = await anAccount('bob', 'learner');
    await db.write.secondFactor.updateMany({ data: { userId: bob } });
    expect(await tryCode({ userId: bob, code: codeAt(minute), knownBrowser: null }, at(minute))).toEqual(wrong);
  });

  test('it ends for who asks, and by an administrator; by nobody else', async () => {
    await setUp();
    const learner = { id: await anAccount('bob', 'learner'), role: 'learner' } as const;
    await expect(endSecondFactorOf(ann.id, learner, at(0))).rejects.toThrow(NotFound);
    await endSecondFactorOf(ann.id, { id: await anAccount('ada', 'administrator'), role: 'administrator' }, at(0));
    expect(await hasSecondFactor(ann.id, at(0))).toBe(false);
    expect(await db.read.recoveryCode.count()).toBe(0);
    ann.secret = randomSecret();
    await setUp();
    await endSecondFactor(ann.id, ann.id, at(0));
    expect(await renewRecoveryCodes(ann, randomName, at(0))).toEqual([]);
    expect(await secondFactorState(ann, at(0))).toEqual({ is: 'off' });
  });

  test('switching it on and off, new recovery codes and the rule for staff are logged, without a secret', async () => {
    const ada = { id: await anAccount('ada', 'administrator'), role: 'administrator' } as const;
    await endSecondFactor(ann.id, ann.id, at(1));
    await setUp(1);
    await renewRecoveryCodes(ann, randomName, at(2));
    await endSecondFactorOf(ann.id, ada, at(3));
    for (const [now, required] of [true, true, false].entries()) await requireOfStaff(required, ada, at(4 + now));
    expect((await logOf(db)).slice(2)).toEqual([
      { kind: 'second-step-on', by: ann.id },
      { kind: 'recovery-codes-renewed', by: ann.id },
      { kind: 'second-step-off', by: ada.id, of: ann.id },
      { kind: 'second-step-required', by: ada.id },
      { kind: 'second-step-not-required', by: ada.id },
    ]);
  });

  test('half a sign-in holds for ten minutes, becomes a whole one once, and is no session', async () => {
    await beginHalfSignIn({ userId: ann.id, token: 't1' }, at(0));
    expect(await findHalfSignIn('t1', at(10 * minute - 1))).toEqual({ userId: ann.id, email: 'ann@example.org' });
    expect(await findHalfSignIn('t1', at(10 * minute))).toBeNull();
    expect(await findSession('t1', at(0))).toBeNull();
    expect([await spendHalfSignIn('t1', at(1)), await spendHalfSignIn('t1', at(1))]).toEqual([true, false]);
    expect(await findHalfSignIn('t1', at(1))).toBeNull();
  });

  test('staff of whom it is required set it up first, also who teaches one course alone; learners need none', async () => {
    const ada = { id: await anAccount('ada', 'administrator'), role: 'administrator' } as const;
    const people = [ada.id, await anAccount('ivy', 'instructor'), ann.id, await anAccount('tom', 'learner')];
    const course = { id: 'c', position: 0, title: '{}', description: '{}', languages: '[]', access: 'open' };
    await db.write.course.create({ data: course });
    await db.write.enrolment.create({
      data: { userId: people[3] ?? '', courseId: 'c', role: 'instructor', createdAt: 0n },
    });
    const must = () =>
      Promise.all(
        people.map(async (userId) => {
          const { sessionId } = await openSession({ userId, userAgent: '' }, at(0));
          return (await findSession(sessionId, at(0)))?.mustSetUp;
        }),
      );
    expect(await must()).toEqual([false, false, false, false]);
    await requireOfStaff(true, ada, at(0));
    expect(await isRequiredOfStaff(ada, { db })).toBe(true);
    expect(await must()).toEqual([true, true, false, true]);
    const hers = { id: people[1] ?? '' };
    await beginSecondFactor(hers, ann.secret, at(0));
    expect(await must()).toEqual([true, true, false, true]);
    await confirmSecondFactor(hers, { code: codeAt(0), newCode: randomName }, at(0));
    expect(await must()).toEqual([true, false, false, true]);
    await requireOfStaff(false, ada, at(0));
    expect(await must()).toEqual([false, false, false, false]);
    await expect(requireOfStaff(true, { id: ann.id, role: 'instructor' }, at(0))).rejects.toThrow(NotFound);
  });
});
