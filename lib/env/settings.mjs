import fs from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { databaseUrl, host, instant, level, longToken, mail, oidc, port, proxies, publicUrl } from './read-value.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port 0 lets the system choose a free one
 * @property {string} host the address to listen on
 * @property {string} dataDir absolute path of the folder for the database, the secret and the backups
 * @property {string} databaseUrl `file:` with an absolute path, or `postgres://…` or `postgresql://…` as given
 * @property {string | undefined} publicUrl origin under which people reach the app; absent: the request's Host
 * @property {{ url: string, from: string, origin: string } | undefined} mail where mail goes out, from whom, and what
 *   links in it begin with; absent: none is sent
 * @property {{ issuer: string, clientId: string, clientSecret: string, name: string } | undefined} oidc an OpenID
 *   provider by which people sign in, too
 * @property {string | undefined} secret absent: the one kept in dataDir
 * @property {readonly string[]} trustedProxies addresses and CIDR ranges whose forwarded headers count
 * @property {import('../log/log.mjs').Level} logLevel what matters less is not logged
 * @property {string | undefined} metricsToken opens /api/metrics; absent: nobody gets in
 * @property {number | undefined} testClock instant in ms at which a server under test stands
 */

/**
 * Plain Node, since start and install read it before any package is there. The environment wins over `.env`; a blank
 * value counts as absent in both.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @param {string} [root] the project's folder, from which relative paths count
 * @returns {Settings}
 * @throws {import('./user-error.mjs').UserError} for a value that cannot be used
 */
export function readSettings(environment = process.env, root = process.cwd()) {
  const file = readEnvFile(root);
  /** @param {string} name */
  const value = (name) => environment[name]?.trim() || file[name]?.trim() || undefined;

  const dataDir = path.resolve(root, value('DATA_DIR') ?? 'data');
  const ownUrl = publicUrl('PUBLIC_URL', value('PUBLIC_URL'));
  return {
    port: port('PORT', value('PORT') ?? '3000'),
    host: host('HOST', value('HOST') ?? '0.0.0.0'),
    dataDir,
    databaseUrl: databaseUrl('DATABASE_URL', value('DATABASE_URL') ?? `file:${path.join(dataDir, 'wengu.db')}`, root),
    publicUrl: ownUrl,
    mail: mail({ smtpUrl: value('SMTP_URL'), from: value('MAIL_FROM'), publicUrl: ownUrl }),
    oidc: oidc({
      ...{ issuer: value('OIDC_ISSUER'), clientId: value('OIDC_CLIENT_ID') },
      ...{ clientSecret: value('OIDC_CLIENT_SECRET'), name: value('OIDC_NAME') },
    }),
    secret: value('NEXTAUTH_SECRET'),
    trustedProxies: proxies('TRUSTED_PROXIES', value('TRUSTED_PROXIES') ?? ''),
    logLevel: level('LOG_LEVEL', value('LOG_LEVEL') ?? 'info'),
    metricsToken: longToken('METRICS_TOKEN', value('METRICS_TOKEN')),
    testClock: instant('WENGU_TEST_CLOCK', value('WENGU_TEST_CLOCK')),
  };
}

/**
 * @param {string} root
 * @returns {Record<string, string | undefined>}
 */
function readEnvFile(root) {
  const file = path.join(root, '.env');
  return fs.existsSync(file) ? parseEnv(fs.readFileSync(file, 'utf8')) : {};
}
