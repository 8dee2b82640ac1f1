'use server';

import { setTimeout } from 'node:timers/promises';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { parameterFields } from '../../../../features/people/settings-fields.ts';
import { changeParameters, settleMemories, underWayMs } from '../../../../features/review/change-parameters.ts';
import { requirePerson } from '../../../current-person.ts';
import { readSent } from '../../../read-sent.ts';
import { reviewContext } from '../../../review-context.ts';

/** @param given what was looked at before: percent and days */
export async function changeParametersAction(given: { retention: unknown; maximumInterval: unknown }): Promise<void> {
  const person = await requirePerson();
  const context = await reviewContext();
  await changeParameters(person.id, readSent(parameterFields, given), context);
  after(async () => {
    await setTimeout(underWayMs);
    await settleMemories(person.id, context);
  });
  revalidatePath('/', 'layout');
  redirect('/settings/memory?kept=yes');
}
