import { headers } from 'next/headers';

/** The address under which this server was asked; our own server sets both headers, whatever a client sent. */
export async function ownOrigin(): Promise<string> {
  const sent = await headers();
  return `${sent.get('x-forwarded-proto')}://${sent.get('x-forwarded-host')}`;
}
