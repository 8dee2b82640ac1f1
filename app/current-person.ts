import { redirect } from 'next/navigation';
import { cache } from 'react';
import { findSession } from '../features/people/find-session.ts';
import type { Person } from '../features/people/person.ts';
import { sessionIdOf } from '../lib/request/session.ts';
import { peopleContext } from './people-context.ts';

/** Who is signed in, or null; looked up once for each request, so that a session that was ended opens nothing. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const sessionId = await sessionIdOf();
  if (sessionId === null) return null;
  const session = await findSession(sessionId, await peopleContext());
  return session?.person ?? null;
});

/** Who is signed in and by which session; whoever is not is sent to sign in. */
export async function requireSession(): Promise<{ person: Person; sessionId: string }> {
  const person = await requirePerson();
  return { person, sessionId: (await sessionIdOf()) ?? redirect('/sign-in') };
}

/** Who is signed in; whoever is not is sent to sign in. For pages and actions. */
export async function requirePerson(): Promise<Person> {
  return (await currentPerson()) ?? redirect('/sign-in');
}
