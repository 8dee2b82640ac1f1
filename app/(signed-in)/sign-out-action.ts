'use server';

import { redirect } from 'next/navigation';
import { endSession } from '../../features/people/end-session.ts';
import { sessionIdOf } from '../../lib/request/session.ts';
import { peopleContext } from '../people-context.ts';
import { clearSessionCookie } from '../session-cookie.ts';

/** Ends this browser's session; the cookie alone would have opened nothing any more. */
export async function signOutAction(): Promise<void> {
  const sessionId = await sessionIdOf();
  if (sessionId !== null) await endSession(sessionId, await peopleContext());
  await clearSessionCookie();
  redirect('/sign-in');
}
