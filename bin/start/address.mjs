import { networkInterfaces } from 'node:os';

/**
 * @param {{ host: string, port: number, publicUrl: string | undefined, token: string | null | undefined }} served
 * @returns {string[]} what a person is told when the app serves
 */
export function addressLines({ host, port, publicUrl, token }) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const address = publicUrl ?? `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
  const lines = [`Wengu is ready: ${address}`];
  const near = everywhere && publicUrl === undefined ? networkAddress() : undefined;
  if (near) lines.push(`On a phone in the same network: http://${near}:${port}`);
  if (token) lines.push('Make the first account, the administrator, here:', `${address}/setup?token=${token}`);
  return lines;
}

function networkAddress() {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
