'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { discardDraft } from '../../../../../../../features/questions/discard-draft.ts';
import { goBack } from '../../../../../../../features/questions/go-back.ts';
import { requirePerson } from '../../../../../../current-person.ts';
import { orNotFound } from '../../../../../../or-not-found.ts';
import { name } from '../../../../place.ts';
import { teachingContext } from '../../../../teaching-context.ts';

const target = z.object({ course: name, question: name, seen: z.int() });
const wanted = target.extend({ version: z.int() });

/** Leads to the draft that the old wording has become; or shows what another wrote since, before it is replaced. */
export async function goBackAction(given: z.input<typeof wanted>): Promise<void> {
  const read = wanted.parse(given);
  const gone = await orNotFound(goBack(read, await requirePerson(), await teachingContext()));
  const question = `/teach/${read.course}/questions/${read.question}`;
  redirect(gone.ok ? question : `${question}/history?meanwhile`);
}

/** Leads to what is left of the question; or shows what another wrote since, before it is thrown away. */
export async function discardDraftAction(given: z.input<typeof target>): Promise<void> {
  const read = target.parse(given);
  const discarded = await orNotFound(discardDraft(read, await requirePerson(), await teachingContext()));
  const list = `/teach/${read.course}/questions`;
  if (!discarded.ok) redirect(`${list}/${read.question}/history?meanwhile`);
  redirect(discarded.gone ? list : `${list}/${read.question}/history`);
}
