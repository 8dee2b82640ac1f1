'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changeQuestions, type Named, questionChanges } from '../../../../../features/review/change-questions.ts';
import { nameSectionQuestions } from '../../../../../features/review/load-section-questions.ts';
import { takeBackChange } from '../../../../../features/review/take-back-change.ts';
import { requirePerson } from '../../../../current-person.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { readSent } from '../../../../read-sent.ts';
import { reviewContext } from '../../../../review-context.ts';

const changeFields = z.object({ section: name, question: name.nullable(), change: z.enum(questionChanges) });
const takeBackFields = changeFields.extend({ at: z.number().int() });

/** @param given one question of a section, or all where none is named */
export async function changeQuestionsAction(given: z.input<typeof changeFields>): Promise<void> {
  const person = await requirePerson();
  const { section, question, change } = readSent(changeFields, given);
  const context = await reviewContext();
  const named = await orNotFound(nameSectionQuestions(section, person, context));
  const { at, count } = await changeQuestions({ change, questions: only(named, question) }, person, context);
  const done = new URLSearchParams({ change, at: String(at), count: String(count), ...(question && { question }) });
  redirect(`/settings/questions/${section}?${done}`);
}

export async function takeBackAction(given: z.input<typeof takeBackFields>): Promise<void> {
  const person = await requirePerson();
  const { section, question, ...done } = readSent(takeBackFields, given);
  const context = await reviewContext();
  const named = await orNotFound(nameSectionQuestions(section, person, context));
  const count = await takeBackChange({ ...done, questions: only(named, question) }, person, context);
  redirect(`/settings/questions/${section}?back=${count}`);
}

const only = (named: Named[], question: string | null) =>
  named.filter((each) => question === null || each.question === question);
