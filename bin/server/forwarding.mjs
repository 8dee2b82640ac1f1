import { BlockList, isIPv6 } from 'node:net';
import { addProxy } from '../../lib/env/read-value.mjs';

/**
 * @typedef {object} Sender who asks, and under which address of ours
 * @property {string} address
 * @property {string} host
 * @property {'http' | 'https'} protocol
 */

/**
 * Sets the `x-forwarded-*` headers of a request ourselves: Next and next-auth believe them, whoever sent them.
 *
 * @param {Pick<import('../../lib/env/settings.mjs').Settings, 'trustedProxies' | 'publicUrl'>} settings
 * @returns {(request: import('node:http').IncomingMessage) => Sender}
 */
export function readSender({ trustedProxies, publicUrl }) {
  const proxies = new BlockList();
  for (const proxy of trustedProxies) addProxy(proxies, proxy);
  /** @param {string} address */
  const isProxy = (address) => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  const own = publicUrl === undefined ? null : new URL(publicUrl);

  return ({ headers, socket }) => {
    const peer = plainAddress(socket.remoteAddress ?? '');
    const said = isProxy(peer) ? headers : {};
    const sender = {
      address: clientAddress(peer, listOf(said['x-forwarded-for']), isProxy),
      host: own?.host ?? listOf(said['x-forwarded-host']).at(-1) ?? headers.host ?? '',
      protocol: protocolOf(own?.protocol ?? listOf(said['x-forwarded-proto']).at(-1)),
    };
    for (const name of Object.keys(headers)) {
      if (/^(x-forwarded-.*|forwarded|x-real-ip)$/.test(name)) delete headers[name];
    }
    headers['x-forwarded-for'] = sender.address;
    headers['x-forwarded-host'] = sender.host;
    headers['x-forwarded-proto'] = sender.protocol;
    return sender;
  };
}

/**
 * The last address in the chain that is none of our proxies: what stands before it, the client may have made up.
 *
 * @param {string} peer
 * @param {string[]} chain
 * @param {(address: string) => boolean} isProxy
 */
function clientAddress(peer, chain, isProxy) {
  let address = peer;
  for (const next of chain.map(plainAddress).reverse()) {
    if (!isProxy(address)) break;
    address = next;
  }
  return address;
}

/**
 * @param {string | undefined} protocol
 * @returns {Sender['protocol']}
 */
const protocolOf = (protocol) => (protocol?.replace(':', '').toLowerCase() === 'https' ? 'https' : 'http');

/** @param {string} address */
const plainAddress = (address) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** @param {string | string[] | undefined} header */
const listOf = (header) =>
  String(header ?? '')
    .split(',')
    .flatMap((one) => one.trim() || []);
