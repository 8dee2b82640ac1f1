import { confirmByIdentity } from '../../features/people/oidc/confirm-by-identity.ts';
import { linkIdentity } from '../../features/people/oidc/link-identity.ts';
import { whoseIdentity } from '../../features/people/oidc/whose-identity.ts';
import { sessionIdOf } from '../../lib/request/session.ts';
import { goOnAs } from '../(auth)/go-on-as.ts';
import { currentPerson } from '../current-person.ts';
import { peopleContext } from '../people-context.ts';
import { type Claims, claims, isFresh } from './claims.ts';
import { type Intent, takeIntent } from './intent.ts';
import { oidcSettings } from './oidc-settings.ts';
import { registerByOidc } from './register-by-oidc.ts';

/**
 * What becomes of somebody of whom the other house has told who they are there.
 * @returns the path to go on to
 */
export async function settleOidc(profile: unknown): Promise<string> {
  const intent = await takeIntent();
  const settings = oidcSettings();
  const told = claims.safeParse(profile);
  if (!settings || !told.success) return '/sign-in?oidc=failed';
  const identity = { issuer: settings.issuer, subject: told.data.sub };
  if (intent.to === 'link' || intent.to === 'confirm') return settleForSession(intent, identity, told.data);
  const owner = await whoseIdentity(identity, await peopleContext());
  if (owner !== null) return goOnAs(owner, intent.zone, intent.join);
  return registerByOidc(identity, told.data, intent);
}

type ForSession = Extract<Intent, { to: 'link' | 'confirm' }>;

/** Only the session that asked for it gets it. */
async function settleForSession(
  intent: ForSession,
  identity: { issuer: string; subject: string },
  told: Claims,
): Promise<string> {
  const person = await currentPerson();
  if (!person || (await sessionIdOf()) !== intent.sessionId) return '/sign-in?oidc=failed';
  const context = await peopleContext();
  if (intent.to === 'link') {
    const linked = await linkIdentity(person, identity, context);
    return `/settings/oidc?done=${linked.ok ? 'linked' : linked.reason}`;
  }
  const asked = { sessionId: intent.sessionId, personId: person.id, identity };
  const confirmed = isFresh(told) && (await confirmByIdentity(asked, context));
  return `/settings/oidc?done=${confirmed ? 'confirmed' : 'not-confirmed'}`;
}
