'use server';

import { notFound } from 'next/navigation';
import { z } from 'zod';
import { oidcSettings } from './oidc-settings.ts';
import { startOidc } from './start.ts';

const token = z
  .string()
  .regex(/^[\w-]{0,64}$/)
  .catch('');
const schema = z.object({ join: token, invitation: token });

export async function signInElsewhereAction(
  given: { join: string; invitation: string },
  form: FormData,
): Promise<void> {
  if (!oidcSettings()) notFound();
  const { join, invitation } = schema.parse(given);
  const zone = z.string().max(64).catch('').parse(form.get('zone'));
  await startOidc(invitation === '' ? { to: 'sign-in', join, zone } : { to: 'register', invitation, join, zone });
}
