'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { verifyEmail } from '../../../../features/people/verify-email.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent } from '../../../read-sent.ts';

export async function verifyAction(given: string): Promise<void> {
  const verified = await verifyEmail(readSent(z.string().max(200), given), await peopleContext());
  if (!verified) notFound();
  redirect('/verified');
}
