'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { putAnswerAway } from '../../../features/reports/put-answer-away.ts';
import { learnMore } from '../../../features/review/learn-more.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { now } from '../../../lib/request/clock.ts';
import { requirePerson } from '../../current-person.ts';
import { reviewContext } from '../../review-context.ts';

/** What names no report of one's own changes nothing. */
export async function putAnswerAwayAction(given: string): Promise<void> {
  const learner = await requirePerson();
  const report = z.uuid().safeParse(given);
  if (report.success) {
    await putAnswerAway({ learner: learner.id, report: report.data }, { db: await sharedDatabase(), now: now() });
  }
  revalidatePath('/today');
}

/** What is asked then, the quiz shows; where nothing was added, it leads back to the day. */
export async function learnMoreAction(given: number): Promise<void> {
  const seen = z.int().min(0).safeParse(given);
  const learner = await requirePerson();
  if (seen.success) await learnMore({ seen: seen.data }, learner, await reviewContext());
  redirect('/today/quiz');
}
