'use server';

import { redirect } from 'next/navigation';
import { endOtherSessions } from '../../../../features/people/end-other-sessions.ts';
import { endOwnSession } from '../../../../features/people/end-own-session.ts';
import { requireSession } from '../../../current-person.ts';
import { name } from '../../../given-name.ts';
import { peopleContext } from '../../../people-context.ts';
import { readSent } from '../../../read-sent.ts';

export async function endSessionAction(given: string): Promise<void> {
  const { person } = await requireSession();
  await endOwnSession(person.id, readSent(name, given), await peopleContext());
  redirect('/settings/sessions?ended=one');
}

export async function endOthersAction(): Promise<void> {
  const { person, sessionId } = await requireSession();
  await endOtherSessions(person.id, sessionId, await peopleContext());
  redirect('/settings/sessions?ended=others');
}
