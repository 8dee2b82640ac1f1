'use server';

import { revalidatePath } from 'next/cache';
import { makeJoinLink } from '../../../../../features/courses/make-join-link.ts';
import { takeBackJoinLink } from '../../../../../features/courses/take-back-join-link.ts';
import { randomToken } from '../../../../../lib/id/random-token.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { requirePerson } from '../../../../current-person.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { ownOrigin } from '../../../../own-origin.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { stillSignedIn } from '../../still-signed-in.ts';
import { teachingContext } from '../../teaching-context.ts';

export async function makeJoinLinkAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const signedIn = await stillSignedIn(form);
  if (!signedIn.ok) return signedIn.outcome;
  const course = readSent(name, given);
  const made = makeJoinLink({ course, token: randomToken() }, signedIn.person, await teachingContext());
  const path = await orNotFound(made);
  revalidatePath(`/teach/${course}/people`);
  return { values: { link: `${await ownOrigin()}${path}` }, errors: {}, formError: null };
}

export async function takeBackJoinLinkAction(given: string): Promise<void> {
  const person = await requirePerson();
  const course = readSent(name, given);
  await orNotFound(takeBackJoinLink(course, person, await teachingContext()));
  revalidatePath(`/teach/${course}/people`);
}
