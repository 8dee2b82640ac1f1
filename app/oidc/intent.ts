import { z } from 'zod';
import { seal, unseal } from '../../lib/seal.ts';
import { keepCookie, keptCookie } from '../own-cookie.ts';

const token = z.string().max(200);
const schema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('sign-in'), join: token, zone: z.string().max(64) }),
  z.object({ to: z.literal('register'), invitation: token, join: token, zone: z.string().max(64) }),
  z.object({ to: z.literal('link'), sessionId: token }),
  z.object({ to: z.literal('confirm'), sessionId: token }),
]);

/** What somebody wants who is sent to sign in elsewhere. */
export type Intent = z.infer<typeof schema>;

const name = 'oidc-intent';
const minutes = 15;
const key = () => ({ secret: process.env.NEXTAUTH_SECRET ?? '', purpose: 'intent of a sign-in elsewhere' });

/** Has this browser bring it back. For actions. */
export async function keepIntent(intent: Intent): Promise<void> {
  await keepCookie(name, seal(JSON.stringify(intent), key()), minutes * 60);
}

/** Takes it back from this browser; without one, somebody merely signs in. For routes. */
export async function takeIntent(): Promise<Intent> {
  const text = unseal((await keptCookie(name)) ?? '', key());
  await keepCookie(name, '', 0);
  return text === null ? { to: 'sign-in', join: '', zone: '' } : schema.parse(JSON.parse(text));
}
