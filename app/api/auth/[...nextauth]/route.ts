import { cookies } from 'next/headers';
import NextAuth from 'next-auth';
import { isSecure } from '../../../../lib/request/session.ts';
import { authOptions } from '../../../auth-options.ts';
import { oidc } from '../../../oidc/oidc-provider.ts';
import { oidcSettings } from '../../../oidc/oidc-settings.ts';
import { secondsUntil } from '../../../time-until.ts';
import { problem } from '../../problem.ts';
import { faultOf, isPlace } from './fault-of.ts';

type Segments = { params: Promise<{ nextauth: string[] }> };

async function handler(request: Request, context: Segments): Promise<Response> {
  const { nextauth } = await context.params;
  const comesBack = oidcSettings() !== null && nextauth[1] === oidc;
  // Only a form comes back from credentials; next-auth answers anything else with a server error.
  if (request.method !== 'POST' && nextauth[0] === 'callback' && !comesBack) return problem(404, 'not-found');
  const fault = await faultOf(request);
  if (fault) return problem(400, fault);
  const secure = await isSecure();
  await forgetBrokenPlace(secure);
  let retryAt: number | null = null;
  const refuse = (until: number) => {
    retryAt = until;
  };
  const response: Response = await NextAuth(request as never, context as never, authOptions(secure, refuse));
  return retryAt === null ? response : problem(429, 'too-many-tries', secondsUntil(retryAt));
}

/** A browser that kept something else than a place to go on to is not locked out: next-auth would throw at it for ever. */
async function forgetBrokenPlace(secure: boolean): Promise<void> {
  const name = `${secure ? '__Secure-' : ''}next-auth.callback-url`;
  const kept = await cookies();
  if (!isPlace(kept.get(name)?.value ?? '')) kept.delete(name);
}

export { handler as GET, handler as POST };
