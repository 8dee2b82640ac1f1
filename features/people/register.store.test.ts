import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { guessLimit } from '../../core/access/guess-limit.ts';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { register } from './register.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const ask = (name: string, { from = '192.0.2.7', now = 7 } = {}) => {
    const fields = { password: null, language: null, zone: null, role: 'learner' as const };
    return register({ ...fields, name, email: `${name}@example.org` }, from, {}, { db, now, newId: randomUUID });
  };
  const taken = { ok: false, reason: 'email-taken' };

  test('that an e-mail is taken is said to one address block so often, then nothing is, for a while', async () => {
    expect(await ask('ann')).toMatchObject({ ok: true });
    for (let time = 0; time < guessLimit.taken; time += 1) expect(await ask('ann')).toEqual(taken);
    const refused = { ok: false, reason: 'too-many-tries', retryAt: 7 + guessLimit.windowMs };
    expect([await ask('ann'), await ask('bob')]).toEqual([refused, refused]);
    expect(await ask('bob', { from: '198.51.100.7' })).toMatchObject({ ok: true });
    expect(await ask('cas', { now: refused.retryAt })).toMatchObject({ ok: true });
  });

  test('a school registers from one address', async () => {
    for (let at = 0; at < 2 * guessLimit.taken; at += 1) expect(await ask(`n${at}`)).toMatchObject({ ok: true });
  });
});
