'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { answerReport } from '../../../../../features/reports/answer-report.ts';
import { longestReport, reportText } from '../../../../../features/reports/report-text.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { readForm } from '../../../../read-form.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { stillSignedIn } from '../../still-signed-in.ts';
import { teachingContext } from '../../teaching-context.ts';
import { answerField } from './answer-field.ts';

const open = z.object({ course: name, learner: name, report: name });

/** The answer is on its way to who reported, and the report is gone from the list. */
export async function answerReportAction(
  given: z.input<typeof open>,
  _before: FormOutcome,
  sent: unknown,
): Promise<FormOutcome> {
  const form = sentForm(sent);
  const signedIn = await stillSignedIn(form);
  if (!signedIn.ok) return signedIn.outcome;
  const key = readSent(open, given);
  const field = answerField(key.report);
  const t = await getTranslations('teach');
  const wrong = t('reportAnswerWrong', { longest: longestReport });
  const read = readForm(z.object({ [field]: reportText }), form, { [field]: wrong });
  if (!read.ok) return read.outcome;
  const answer = read.fields[field] ?? '';
  await orNotFound(answerReport({ ...key, answer }, signedIn.person, await teachingContext()));
  redirect(`/teach/${key.course}/reports`);
}
