/**
 * What the app finds in its environment: the settings as they were understood, wherever they came from.
 *
 * @param {object} given
 * @param {import('../../lib/env/settings.mjs').Settings} given.settings
 * @param {string} given.secret
 * @param {string} given.token opens the page for the first account
 * @param {boolean} given.dev
 * @returns {Record<string, string | undefined>}
 */
export function appEnvironment({ settings, secret, token, dev }) {
  const { dataDir, databaseUrl, publicUrl, mail, oidc, testClock } = settings;
  return {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SMTP_URL: mail?.url,
    MAIL_FROM: mail?.from,
    PUBLIC_URL: publicUrl,
    OIDC_ISSUER: oidc?.issuer,
    OIDC_CLIENT_ID: oidc?.clientId,
    OIDC_CLIENT_SECRET: oidc?.clientSecret,
    OIDC_NAME: oidc?.name,
    NEXTAUTH_SECRET: secret,
    WENGU_SETUP_TOKEN: token,
    WENGU_TEST_CLOCK: testClock === undefined ? undefined : new Date(testClock).toISOString(),
  };
}

/** @param {Record<string, string | undefined>} environment */
export function replaceEnvironment(environment) {
  for (const [name, value] of Object.entries(environment)) {
    // Assigning undefined would make it the word "undefined".
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
