import type { SealingContext } from '../features/people/second-factor/context.ts';
import { peopleContext } from './people-context.ts';

/** The same as for the other use cases of people, and the secret that seals. */
export async function sealingContext(): Promise<SealingContext> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: start the app with npm start.');
  return { ...(await peopleContext()), secret };
}
