import type { Tried } from '../features/people/limit-guessing.ts';
import { tryPassword } from '../features/people/try-password.ts';
import { knownBrowserOf } from './known-browser.ts';
import { peopleContext } from './people-context.ts';
import { senderAddress } from './sender-address.ts';

/** Whose e-mail and password these are, for whoever asks in this request. */
export async function trySignIn(given: { email: string; password: string }): Promise<Tried<{ userId: string }>> {
  const address = await senderAddress();
  const knownBrowser = await knownBrowserOf(given.email);
  return tryPassword(given, { address, knownBrowser }, await peopleContext());
}
