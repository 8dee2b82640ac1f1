'use server';

import { notFound, redirect } from 'next/navigation';
import { findLinkedCourse } from '../../../../features/courses/find-linked-course.ts';
import { joinByLink } from '../../../../features/courses/join-by-link.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { requirePerson } from '../../../current-person.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent, sentForm } from '../../../read-sent.ts';
import { joinToken } from '../../join-token.ts';
import { openAccount } from '../../open-account.ts';

export async function joinAction(given: string): Promise<void> {
  const learner = await requirePerson();
  await orNotFound(joinByLink(learner.id, readSent(joinToken, given), await peopleContext()));
  redirect('/today');
}

/** Who holds the link may make an account, also where nobody else may. The course is joined on the page that follows. */
export async function registerToJoinAction(given: string, _before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const token = readSent(joinToken, given);
  if (token === '') notFound();
  await orNotFound(findLinkedCourse(token, await peopleContext()));
  return openAccount(form, { role: 'learner', join: token });
}
