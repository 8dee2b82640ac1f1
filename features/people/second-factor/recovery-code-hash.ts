import { plainRecoveryCode } from '../../../core/access/second-factor.ts';
import { keyedHash } from '../../../lib/id/keyed-hash.ts';

/** What is kept of a recovery code: a copy of the database without the secret cannot be searched for it. */
export const recoveryCodeHash = (userId: string, typed: string, secret: string): string =>
  keyedHash(secret, 'recovery code', userId, plainRecoveryCode(typed));
