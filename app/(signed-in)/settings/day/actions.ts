'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { changeClock } from '../../../../features/people/change-clock.ts';
import { clockFields } from '../../../../features/people/settings-fields.ts';
import { requirePerson } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent } from '../../../read-sent.ts';

/** @param given what was looked at before */
export async function changeClockAction(given: { zone: unknown; rolloverHour: unknown }): Promise<void> {
  const person = await requirePerson();
  await changeClock(person, readSent(clockFields, given), await peopleContext());
  revalidatePath('/', 'layout');
  redirect('/settings/day?kept=yes');
}
