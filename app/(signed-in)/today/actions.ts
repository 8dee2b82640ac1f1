'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { putAnswerAway } from '../../../features/reports/put-answer-away.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { now } from '../../../lib/request/clock.ts';
import { requirePerson } from '../../current-person.ts';

/** What names no report of one's own changes nothing. */
export async function putAnswerAwayAction(given: string): Promise<void> {
  const learner = await requirePerson();
  const report = z.uuid().safeParse(given);
  if (report.success) {
    await putAnswerAway({ learner: learner.id, report: report.data }, { db: await sharedDatabase(), now: now() });
  }
  revalidatePath('/today');
}
