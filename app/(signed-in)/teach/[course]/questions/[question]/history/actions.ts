'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { goBack } from '../../../../../../../features/questions/go-back.ts';
import { requirePerson } from '../../../../../../current-person.ts';
import { name } from '../../../../../../given-name.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { readSent } from '../../../../../../read-sent.ts';
import { teachingContext } from '../../../../teaching-context.ts';

const wanted = z.object({ course: name, question: name, version: z.int32(), seen: z.int32() });

/** Leads to the draft that the old wording has become; or shows what another wrote since, before it is replaced. */
export async function goBackAction(given: z.input<typeof wanted>): Promise<void> {
  const read = readSent(wanted, given);
  const gone = await orNotFound(goBack(read, await requirePerson(), await teachingContext()));
  const question = `/teach/${read.course}/questions/${read.question}`;
  redirect(gone.ok ? question : `${question}/history?meanwhile`);
}
