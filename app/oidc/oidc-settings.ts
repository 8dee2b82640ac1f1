export type OidcSettings = { issuer: string; clientId: string; clientSecret: string; name: string };

/** Where people may sign in besides here; null: nowhere. The start has checked it. */
export function oidcSettings(): OidcSettings | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_NAME: name,
  } = process.env;
  return issuer && clientId && clientSecret && name ? { issuer, clientId, clientSecret, name } : null;
}
