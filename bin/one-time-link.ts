import { randomBytes } from 'node:crypto';
import { makeOneTimeLink } from '../features/people/make-one-time-link.ts';
import type { Database } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';

/** A link with which the owner of an account chooses a password once; null when nobody has the e-mail. */
export async function oneTimeLink(email: string, context: { db: Database; now: number }): Promise<string | null> {
  const link = await makeOneTimeLink({ email, token: randomBytes(24).toString('base64url') }, context);
  const { publicUrl, port } = readSettings();
  return link && new URL(link.path, publicUrl ?? `http://localhost:${port}`).toString();
}
