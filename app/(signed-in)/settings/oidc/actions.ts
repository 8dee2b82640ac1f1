'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { unlinkIdentity } from '../../../../features/people/oidc/unlink-identity.ts';
import { type FormOutcome, untouchedForm } from '../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../confirm-fault.ts';
import { requireSession } from '../../../current-person.ts';
import { oidcSettings } from '../../../oidc/oidc-settings.ts';
import { startOidc } from '../../../oidc/start.ts';
import { peopleContext } from '../../../people-context.ts';
import { sentForm } from '../../../read-sent.ts';

/** What lets somebody in is dear to them: the password is asked for before there is more of it, or less. */
export async function linkAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const { person, sessionId } = await requireSession();
  if (!oidcSettings()) notFound();
  const fault = await confirmFaultOf(person, form, 'password');
  if (fault) return { ...untouchedForm, ...fault };
  return startOidc({ to: 'link', sessionId });
}

export async function unlinkAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const { person } = await requireSession();
  const settings = oidcSettings() ?? notFound();
  const fault = await confirmFaultOf(person, form, 'password');
  if (fault) return { ...untouchedForm, ...fault };
  if (await unlinkIdentity(person, settings.issuer, await peopleContext())) redirect('/settings/oidc?done=unlinked');
  return { ...untouchedForm, formError: (await getTranslations('settings.oidc'))('onlyWayIn') };
}

export async function confirmAction(): Promise<void> {
  const { sessionId } = await requireSession();
  if (!oidcSettings()) notFound();
  await startOidc({ to: 'confirm', sessionId });
}
