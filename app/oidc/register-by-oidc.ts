import { findLinkedCourse } from '../../features/courses/find-linked-course.ts';
import { createAccount } from '../../features/people/create-account.ts';
import { findInvitation } from '../../features/people/find-invitation.ts';
import type { Invitation } from '../../features/people/list-invitations.ts';
import { NotFound } from '../../lib/not-found.ts';
import { goOnAs } from '../(auth)/go-on-as.ts';
import { registrationIsOpen } from '../(auth)/registration-is-open.ts';
import { peopleContext } from '../people-context.ts';
import type { Claims } from './claims.ts';
import type { Intent } from './intent.ts';

type Coming = Extract<Intent, { to: 'sign-in' | 'register' }>;

/**
 * An account for who is not known yet, where registering is open or an invitation lets them in. An e-mail that somebody
 * has is left to them: who says at another house to have it is not theirs by that.
 * @returns the path to go on to
 */
export async function registerByOidc(
  identity: { issuer: string; subject: string },
  { email, name, email_verified: isVerified }: Claims,
  intent: Coming,
): Promise<string> {
  const invitation = await invitationOf(intent);
  if (invitation === 'none') return '/sign-in?oidc=closed';
  if (email === null) return '/sign-in?oidc=no-email';
  const role = invitation?.role ?? 'learner';
  const called = [...(name ?? email.split('@')[0] ?? email)].slice(0, 80).join('');
  const account = { email, name: called, role, password: null, language: null, zone: null };
  const enrolment = invitation?.course ? { course: invitation.course, role: invitation.role } : null;
  const made = await createAccount(account, await peopleContext(), {
    ...{ invitation, enrolment },
    identity: { ...identity, isVerified },
  });
  if (made.ok) return goOnAs(made.userId, intent.zone, intent.join);
  return made.reason === 'email-taken' ? '/sign-in?oidc=email-taken' : '/sign-in?oidc=closed';
}

/** By which invitation they come; null: without one, where none is needed. */
async function invitationOf(intent: Coming): Promise<Invitation | null | 'none'> {
  const context = await peopleContext();
  try {
    if (intent.to === 'register' && intent.invitation !== '') return await findInvitation(intent.invitation, context);
    if (intent.join !== '') await findLinkedCourse(intent.join, context);
    else if (!(await registrationIsOpen())) return 'none';
    return null;
  } catch (error) {
    if (error instanceof NotFound) return 'none';
    throw error;
  }
}
