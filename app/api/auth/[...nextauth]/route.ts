import { cookies } from 'next/headers';
import NextAuth, { type AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { sessionDays } from '../../../../core/access/session-life.ts';
import { endSession } from '../../../../features/people/end-session.ts';
import { findSession } from '../../../../features/people/find-session.ts';
import { openSession } from '../../../../features/people/open-session.ts';
import { hasSecondFactor } from '../../../../features/people/second-factor/has-second-factor.ts';
import { tryCode } from '../../../../features/people/second-factor/try-code.ts';
import { isSecure } from '../../../../lib/request/session.ts';
import { knownBrowserOf, rememberBrowser } from '../../../known-browser.ts';
import { peopleContext } from '../../../people-context.ts';
import { sealingContext } from '../../../sealing-context.ts';
import { secondsUntil } from '../../../time-until.ts';
import { trySignIn } from '../../../try-sign-in.ts';
import { userAgentOf } from '../../../user-agent.ts';
import { problem } from '../../problem.ts';
import { faultOf, isPlace } from './fault-of.ts';

// No account has a NUL in its e-mail, and PostgreSQL would throw at it.
const credentialsSchema = z.object({
  email: z
    .string()
    .max(254)
    .regex(/^[^\0]*$/),
  password: z.string().max(1_000),
  code: z.string().max(100).default(''),
});
const sidSchema = z.object({ sid: z.string() });

/**
 * next-auth signs the cookie; it carries the id of a session row, and nothing counts once that row is gone.
 * @param refuse told when too many wrong passwords came before, and until when (ms since 1970)
 */
function options(secure: boolean, refuse: (retryAt: number) => void): AuthOptions {
  return {
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: sessionDays.most * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', signOut: '/today', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {} },
        async authorize(given) {
          const credentials = credentialsSchema.safeParse(given);
          if (!credentials.success) return null;
          const tried = await trySignIn(credentials.data);
          if (!tried.ok && tried.reason === 'too-many-tries') refuse(tried.retryAt);
          if (!tried.ok) return null;
          const { userId } = tried.found;
          const second = await secondStep(userId, credentials.data);
          if (second !== 'taken') {
            if (second !== 'wrong') refuse(second.retryAt);
            return null;
          }
          const { sessionId } = await openSession({ userId, userAgent: await userAgentOf() }, await peopleContext());
          await rememberBrowser(credentials.data.email);
          return { id: userId, sid: sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        const opened = sidSchema.safeParse(user);
        return opened.success ? { sid: opened.data.sid } : token;
      },
      async session({ session, token }) {
        const read = sidSchema.safeParse(token);
        const found = read.success ? await findSession(read.data.sid, await peopleContext()) : null;
        if (!found) return {} as typeof session;
        const { id, email, name, role } = found.person;
        return { ...session, expires: new Date(found.expiresAt).toISOString(), user: { id, email, name, role } };
      },
    },
    events: {
      async signOut({ token }) {
        const read = sidSchema.safeParse(token);
        if (read.success) await endSession(read.data.sid, await peopleContext());
      },
    },
  };
}

/** A script gives the code of the second step at once; without it, it is told the same as with a wrong password. */
async function secondStep(
  userId: string,
  { email, code }: { email: string; code: string },
): Promise<'taken' | 'wrong' | { retryAt: number }> {
  const context = await sealingContext();
  if (!(await hasSecondFactor(userId, context))) return 'taken';
  if (code === '') return 'wrong';
  const tried = await tryCode({ userId, code, knownBrowser: await knownBrowserOf(email) }, context);
  if (tried.ok) return 'taken';
  return tried.reason === 'wrong' ? 'wrong' : { retryAt: tried.retryAt };
}

type Segments = { params: Promise<{ nextauth: string[] }> };

async function handler(request: Request, context: Segments): Promise<Response> {
  const { nextauth } = await context.params;
  // Only a form comes back from credentials; next-auth answers anything else with a server error.
  if (request.method !== 'POST' && nextauth[0] === 'callback') return problem(404, 'not-found');
  const fault = await faultOf(request);
  if (fault) return problem(400, fault);
  const secure = await isSecure();
  await forgetBrokenPlace(secure);
  let retryAt: number | null = null;
  const refuse = (until: number) => {
    retryAt = until;
  };
  const response: Response = await NextAuth(request as never, context as never, options(secure, refuse));
  return retryAt === null ? response : problem(429, 'too-many-tries', secondsUntil(retryAt));
}

/** A browser that kept something else than a place to go on to is not locked out: next-auth would throw at it for ever. */
async function forgetBrokenPlace(secure: boolean): Promise<void> {
  const name = `${secure ? '__Secure-' : ''}next-auth.callback-url`;
  const kept = await cookies();
  if (!isPlace(kept.get(name)?.value ?? '')) kept.delete(name);
}

export { handler as GET, handler as POST };
