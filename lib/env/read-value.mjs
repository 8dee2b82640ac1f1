import { BlockList, isIP } from 'node:net';
import path from 'node:path';
import { levels } from '../log/log.mjs';
import { UserError } from './user-error.mjs';

/**
 * @param {string} name
 * @param {string} value
 */
export function port(name, value) {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65535) return number;
  throw new UserError(`${name} is "${value}": set it to a whole number from 0 to 65535, for instance ${name}=3000.`);
}

/**
 * @param {string} name
 * @param {string} value
 */
export function host(name, value) {
  if (isIP(value) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) return value;
  throw new UserError(
    `${name} is "${value}": set it to an address of this machine, 0.0.0.0 for all of them or 127.0.0.1 for this machine alone.`,
  );
}

/**
 * The value itself stays out of the sentence: it may hold a password.
 * @param {string} name
 * @param {string} value
 * @param {string} root
 */
export function databaseUrl(name, value, root) {
  if (/^file:[^?]+$/.test(value)) {
    const file = value.slice('file:'.length).replace(/^\/\/(?=\/)/, '');
    if (!file.startsWith('//') && !file.endsWith('/')) return `file:${path.resolve(root, file)}`;
  }
  if (/^postgres(ql)?:\/\/./.test(value) && URL.canParse(value)) return value;
  throw new UserError(
    `${name} is neither "file:" with the path of an SQLite file nor a PostgreSQL address: set it to something like file:data/wengu.db or postgres://user:password@host:5432/wengu.`,
  );
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
export function publicUrl(name, value) {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : null;
  const bare = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (bare && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UserError(
    `${name} is "${value}": set it to the address people type, http or https, without a path, for instance https://wengu.example.org.`,
  );
}

/**
 * Where mail goes out; the three settings need each other. The address of the server stays out of the sentence: it may
 * hold a password.
 *
 * @param {{ smtpUrl: string | undefined, from: string | undefined, publicUrl: string | undefined }} given
 * @returns {{ url: string, from: string, origin: string } | undefined}
 */
export function mail({ smtpUrl, from, publicUrl: origin }) {
  if (smtpUrl === undefined) return undefined;
  if (!/^smtps?:\/\/./.test(smtpUrl) || !URL.canParse(smtpUrl)) {
    throw new UserError(
      'SMTP_URL is no address of a mail server: set it to something like smtps://user:password@mail.example.org.',
    );
  }
  if (from === undefined || !/^([^<>"\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from)) {
    throw new UserError(
      `MAIL_FROM is "${from ?? ''}": with SMTP_URL set it to whom mail is from, for instance Wengu <wengu@example.org>.`,
    );
  }
  if (origin !== undefined) return { url: smtpUrl, from, origin };
  throw new UserError(
    'PUBLIC_URL is "": with SMTP_URL set it to the address people type, for instance https://wengu.example.org. Links in mail begin with it.',
  );
}

/**
 * Where people may sign in besides here. The secret stays out of every sentence.
 *
 * @param {Record<'issuer' | 'clientId' | 'clientSecret' | 'name', string | undefined>} given
 * @returns {{ issuer: string, clientId: string, clientSecret: string, name: string } | undefined}
 */
export function oidc({ issuer, clientId, clientSecret, name }) {
  if (issuer === undefined) return undefined;
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new UserError(
      `OIDC_ISSUER is "${issuer}": set it to the address of an OpenID provider, for instance https://login.example.org.`,
    );
  }
  if (clientId && clientSecret) return { issuer, clientId, clientSecret, name: name ?? url.host };
  throw new UserError(
    `${clientId ? 'OIDC_CLIENT_SECRET' : 'OIDC_CLIENT_ID'} is "": with OIDC_ISSUER set it to what the provider gave you.`,
  );
}

/**
 * @param {string} name
 * @param {string} value addresses and CIDR ranges, separated by commas
 */
export function proxies(name, value) {
  const given = value.split(',').flatMap((one) => one.trim() || []);
  for (const one of given) {
    if (!isProxy(one)) {
      throw new UserError(
        `${name} holds "${one}": list addresses or ranges separated by commas, for instance 10.0.0.5,192.168.0.0/16.`,
      );
    }
  }
  return given;
}

/** @param {string} text */
function isProxy(text) {
  try {
    addProxy(new BlockList(), text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {BlockList} list
 * @param {string} text an address, or a CIDR range
 */
export function addProxy(list, text) {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (bits === undefined) return list.addAddress(address, family);
  if (rest.length > 0 || !/^\d{1,3}$/.test(bits)) throw new RangeError(`not a CIDR range: ${text}`);
  list.addSubnet(address, Number(bits), family);
}

/**
 * @param {string} name
 * @param {string} value
 * @returns {import('../log/log.mjs').Level}
 */
export function level(name, value) {
  const known = levels.find((each) => each === value.toLowerCase());
  if (known) return known;
  throw new UserError(`${name} is "${value}": set it to error, warn or info.`);
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
export function longToken(name, value) {
  if (value === undefined || /^[\x21-\x7e]{16,200}$/.test(value)) return value;
  throw new UserError(`${name} could be guessed: set it to 16 to 200 random letters and digits.`);
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @returns {number | undefined} milliseconds since 1970
 */
export function instant(name, value) {
  if (value === undefined) return undefined;
  const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
  if (zoned.test(value) && !Number.isNaN(Date.parse(value))) return Date.parse(value);
  throw new UserError(
    `${name} is "${value}": set it to an ISO instant with its zone, for instance 2026-11-24T08:00:00Z.`,
  );
}
