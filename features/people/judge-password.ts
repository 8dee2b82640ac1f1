import { type PasswordFault, passwordFault } from '../../core/access/password-fault.ts';
import { isCommon } from './common-passwords/is-common.ts';

/** Why the owner of an e-mail cannot choose this password, or null. */
export const judgePassword = (password: string, email: string): PasswordFault | null =>
  passwordFault(password, { email, isCommon });
