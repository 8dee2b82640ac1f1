import { text } from 'node:stream/consumers';
import * as fields from '../features/people/account-fields.ts';
import { passwordLength } from '../features/people/password.ts';
import { UserError } from '../lib/env/user-error.mjs';
import { WrongUsage } from './verb.ts';

/** The e-mail address that was typed, as accounts are told apart by it. */
export function typedEmail(typed: string | undefined): string {
  const email = fields.email.safeParse(typed);
  if (!email.success) throw new WrongUsage(`"${typed}" is no e-mail address.`);
  return email.data;
}

/** The first line of what is piped in; null when there is nothing, or somebody sits there typing. */
export async function readPassword(input: NodeJS.ReadStream = process.stdin): Promise<string | null> {
  if (input.isTTY) return null;
  const [line = ''] = (await text(input)).split(/\r?\n/);
  if (line === '') return null;
  const { least, most } = passwordLength;
  const password = fields.password.safeParse(line);
  if (!password.success) throw new UserError(`A password has ${least} to ${most} characters.`);
  return password.data;
}
