import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { sessionDays } from '../core/access/session-life.ts';
import { typableName } from '../core/text/typable-text.ts';
import { endSession } from '../features/people/end-session.ts';
import { findSession } from '../features/people/find-session.ts';
import { openSession } from '../features/people/open-session.ts';
import { hasSecondFactor } from '../features/people/second-factor/has-second-factor.ts';
import { tryCode } from '../features/people/second-factor/try-code.ts';
import { cookieName, sessionCookie } from '../lib/request/session.ts';
import { knownBrowserOf, rememberBrowser } from './known-browser.ts';
import { oidc, oidcProvider } from './oidc/oidc-provider.ts';
import { oidcSettings } from './oidc/oidc-settings.ts';
import { settleOidc } from './oidc/settle.ts';
import { cookieAttributes } from './own-cookie.ts';
import { peopleContext } from './people-context.ts';
import { sealingContext } from './sealing-context.ts';
import { trySignIn } from './try-sign-in.ts';
import { userAgentOf } from './user-agent.ts';

const credentialsSchema = z.object({
  email: typableName.max(254),
  password: z.string().max(1_000),
  code: z.string().max(100).default(''),
});
const sidSchema = z.object({ sid: z.string() });

/**
 * next-auth signs the cookie; it carries the id of a session row, and nothing counts once that row is gone.
 * @param refuse told when too many wrong passwords came before, and until when (ms since 1970)
 */
export function authOptions(secure: boolean, refuse: (retryAt: number) => void): AuthOptions {
  const elsewhere = oidcSettings();
  return {
    useSecureCookies: secure,
    cookies: { sessionToken: { name: cookieName(sessionCookie, secure), options: cookieAttributes(secure) } },
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
      ...(elsewhere ? [oidcProvider(elsewhere)] : []),
    ],
    callbacks: {
      // Sessions are ours: what next-auth learns there is settled here, and the path to go on to ends its part.
      signIn: ({ account, profile }) => (account?.provider === oidc ? settleOidc(profile) : true),
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
