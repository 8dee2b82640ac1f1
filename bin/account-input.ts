import { text } from 'node:stream/consumers';
import { type PasswordFault, passwordLength } from '../core/access/password-fault.ts';
import * as fields from '../features/people/account-fields.ts';
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
  return line === '' ? null : line;
}

const ofLength = `A password has ${passwordLength.least} to ${passwordLength.most} characters.`;
/** Why a password is refused. */
export const refusals: Record<PasswordFault, string> = {
  'too-short': ofLength,
  'too-long': ofLength,
  common: 'This password is among those that are guessed first. Choose another one.',
  'like-email': 'This password is too much like the e-mail. Choose another one.',
};
