'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { questionTypes } from '../../../../../../core/question/registry.ts';
import { makeQuestion } from '../../../../../../features/questions/make-question.ts';
import { requirePerson } from '../../../../../current-person.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { readSent } from '../../../../../read-sent.ts';
import { place } from '../../../place.ts';
import { teachingContext } from '../../../teaching-context.ts';

const wanted = place.extend({ type: z.enum(questionTypes) });

/** Begins a question, and leads to where it is written. */
export async function makeQuestionAction(given: z.input<typeof wanted>): Promise<void> {
  const read = readSent(wanted, given);
  const id = await orNotFound(makeQuestion(read, await requirePerson(), await teachingContext()));
  redirect(`/teach/${read.course}/questions/${id}`);
}
