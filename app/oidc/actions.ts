'use server';

import { notFound } from 'next/navigation';
import { z } from 'zod';
import { readSent, sentForm } from '../read-sent.ts';
import { oidcSettings } from './oidc-settings.ts';
import { startOidc } from './start.ts';

const token = z
  .string()
  .regex(/^[\w-]{0,64}$/)
  .catch('');
const schema = z.object({ join: token, invitation: token });

export async function signInElsewhereAction(given: { join: string; invitation: string }, sent: unknown): Promise<void> {
  const form = sentForm(sent);
  if (!oidcSettings()) notFound();
  const { join, invitation } = readSent(schema, given);
  const zone = readSent(z.string().max(64).catch(''), form.get('zone'));
  await startOidc(invitation === '' ? { to: 'sign-in', join, zone } : { to: 'register', invitation, join, zone });
}
