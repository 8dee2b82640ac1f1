import { redirect } from 'next/navigation';
import { cache } from 'react';
import { findSession } from '../features/people/find-session.ts';
import type { Person } from '../features/people/person.ts';
import { sessionIdOf } from '../lib/request/session.ts';
import { peopleContext } from './people-context.ts';

/** Looked up once for each request, so that a session that was ended opens nothing. */
const currentSession = cache(async () => {
  const sessionId = await sessionIdOf();
  return sessionId === null ? null : findSession(sessionId, await peopleContext());
});

/** Who is signed in, or null; nobody yet, who must set up a second step before anything else. */
export async function currentPerson(): Promise<Person | null> {
  const session = await currentSession();
  return session && !session.mustSetUp ? session.person : null;
}

/** Who looks at a page, whether it opens to them or not: for its language and looks. */
export const whoLooks = async (): Promise<Person | null> => (await currentSession())?.person ?? null;

/** Whether who is signed in has to set up a second step before anything else. */
export const mustSetUpSecondFactor = async (): Promise<boolean> => (await currentSession())?.mustSetUp ?? false;

/** Who is signed in and by which session; whoever is not is sent to sign in. */
export async function requireSession(): Promise<{ person: Person; sessionId: string }> {
  const person = await requirePerson();
  return { person, sessionId: (await sessionIdOf()) ?? redirect('/sign-in') };
}

/** Who is signed in; whoever is not is sent to sign in, or to the second step. For pages and actions. */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson();
  return person ?? redirect((await mustSetUpSecondFactor()) ? '/settings/second-step' : '/sign-in');
}

/** Who is signed in, also while the second step is to be set up: for the pages that do that. */
export async function requireSignedIn(): Promise<Person> {
  return (await whoLooks()) ?? redirect('/sign-in');
}
