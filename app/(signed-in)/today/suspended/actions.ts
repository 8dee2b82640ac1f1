'use server';

import { revalidatePath } from 'next/cache';
import { getLocale } from 'next-intl/server';
import { suspendQuestion } from '../../../../features/review/suspend-question.ts';
import { requirePerson } from '../../../current-person.ts';
import { name } from '../../../given-name.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { readSent } from '../../../read-sent.ts';
import { reviewContext } from '../../../review-context.ts';

export async function bringBackAction(given: string): Promise<void> {
  const learner = await requirePerson();
  const wanted = { questionId: readSent(name, given), suspended: false, language: await getLocale() };
  await orNotFound(suspendQuestion(wanted, learner, await reviewContext()));
  revalidatePath('/today/suspended');
}
