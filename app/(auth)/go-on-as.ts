import { beginHalfSignIn } from '../../features/people/second-factor/half-sign-in.ts';
import { hasSecondFactor } from '../../features/people/second-factor/has-second-factor.ts';
import { randomToken } from '../../lib/id/random-token.ts';
import { peopleContext } from '../people-context.ts';
import { joinPath } from './join-token.ts';
import { openBrowserSession } from './open-browser-session.ts';
import { keepHalfSignIn } from './sign-in/half-sign-in-cookie.ts';

/**
 * Signs in whoever has shown the first half of who they are (a password, a link, a sign-in elsewhere): at once, or after
 * the second step where they have one. For actions and routes.
 * @param zone of the browser, which counts where the account has none yet
 * @param join the token of a link to a course that they come by, or empty
 * @returns the path to go on to
 */
export async function goOnAs(userId: string, zone: string, join = ''): Promise<string> {
  const context = await peopleContext();
  if (!(await hasSecondFactor(userId, context))) {
    await openBrowserSession(userId, zone);
    return joinPath(join);
  }
  const token = randomToken();
  await beginHalfSignIn({ userId, token }, context);
  await keepHalfSignIn(token);
  return join === '' ? '/sign-in/code' : `/sign-in/code?join=${join}`;
}
