import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { emailVerifiedAt } from '../../../../features/people/email-verified-at.ts';
import { Form } from '../../../../ui/form.tsx';
import { requirePerson } from '../../../current-person.ts';
import { mailSettings } from '../../../mail/mail-settings.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { sendVerificationAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.email'))('title') };
}

/** Whether mail reaches somebody, and how they show that it does. */
export default async function EmailPage() {
  const person = await requirePerson();
  if (!mailSettings()) notFound();
  const verifiedAt = await emailVerifiedAt(person, await peopleContext());
  const t = await getTranslations('settings.email');
  const format = await getFormatter();
  const when = (time: number) => format.dateTime(time, { dateStyle: 'medium', timeZone: person.zone ?? 'UTC' });
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')}>{t('about', { email: person.email })}</SettingsHead>
      {verifiedAt !== null ? (
        <p>{t('verified', { when: when(verifiedAt) })}</p>
      ) : (
        <>
          <p className="settings-about">{t('notVerified')}</p>
          <Form action={sendVerificationAction} fields={[]} submit={t('submit')} busy={t('busy')} kept={t('kept')} />
        </>
      )}
    </PersonShell>
  );
}
