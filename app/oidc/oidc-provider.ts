import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OidcSettings } from './oidc-settings.ts';

export const oidc = 'oidc';

/** What next-auth has to know; who somebody is, it only hands on (settle.ts). */
export function oidcProvider({ issuer, clientId, clientSecret, name }: OidcSettings): OAuthConfig<{ sub: string }> {
  return {
    ...{ id: oidc, name, type: 'oauth', clientId, clientSecret },
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: ({ sub }) => ({ id: sub }),
  };
}
