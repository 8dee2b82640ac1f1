import net from 'node:net';

/**
 * Throws at once, and not after minutes of installing, when the port cannot be had.
 * @param {{ host: string, port: number }} settings
 */
export async function requireFreePort({ host, port }) {
  if (port === 0) return;
  const server = net.createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen({ host, port }, () => server.close(resolve));
  });
}
