import { endSession } from '../../features/people/end-session.ts';
import { findSession } from '../../features/people/find-session.ts';
import { noteZone } from '../../features/people/note-zone.ts';
import { openSession } from '../../features/people/open-session.ts';
import { sessionIdOf } from '../../lib/request/session.ts';
import { keepLanguage } from '../keep-language.ts';
import { rememberBrowser } from '../known-browser.ts';
import { peopleContext } from '../people-context.ts';
import { setSessionCookie } from '../session-cookie.ts';
import { userAgentOf } from '../user-agent.ts';

/**
 * Signs this browser in, for who has shown all that there is to show. For actions and routes.
 * @param zone of the browser, which counts where the account has none yet
 */
export async function openBrowserSession(userId: string, zone: string): Promise<void> {
  const context = await peopleContext();
  await noteZone(userId, zone, context);
  const before = await sessionIdOf();
  if (before !== null) await endSession(before, context);
  const { sessionId } = await openSession({ userId, userAgent: await userAgentOf() }, context);
  await setSessionCookie(sessionId);
  const person = (await findSession(sessionId, context))?.person;
  if (person) await rememberBrowser(person.email);
  // The browser goes on in this language after signing out, too.
  if (person?.language) await keepLanguage(person.language);
}
