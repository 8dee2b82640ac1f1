import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { countAnswers } from '../../../../features/review/count-answers.ts';
import { Form } from '../../../../ui/form.tsx';
import { passwordField } from '../../../confirm-fault.ts';
import { requirePerson } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { deleteAccountAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.delete'))('title') };
}

export default async function DeletePage() {
  const person = await requirePerson();
  const lost = await countAnswers(person.id, await peopleContext());
  const t = await getTranslations('settings.delete');
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')}>{t('lost', lost)}</SettingsHead>
      <p className="settings-about">
        {t('takeAlong')}{' '}
        <Link className="link" href="/progress/export">
          {t('export')}
        </Link>
      </p>
      <Form
        action={deleteAccountAction}
        fields={[
          ...(await passwordField(person, 'password', t('password'))),
          {
            ...{ name: 'word', label: t('typeWord', { word: t('word') }) },
            ...{ type: 'text', autoComplete: 'off' },
          },
        ]}
        submit={t('submit')}
        busy={t('busy')}
      />
      <p className="settings-about">
        <Link className="link link-touch" href="/settings">
          {t('stay')}
        </Link>
      </p>
    </PersonShell>
  );
}
