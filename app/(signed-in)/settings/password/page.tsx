import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { waysIn } from '../../../../features/people/oidc/ways-in.ts';
import { Form } from '../../../../ui/form.tsx';
import { requirePerson } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { changePasswordAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.password'))('title') };
}

export default async function PasswordPage() {
  const person = await requirePerson();
  const t = await getTranslations('settings.password');
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')}>{t('about')}</SettingsHead>
      {(await waysIn(person, null, await peopleContext())).password ? (
        <Form
          action={changePasswordAction}
          fields={[
            { name: 'oldPassword', label: t('old'), type: 'password', autoComplete: 'current-password' },
            {
              ...{ name: 'newPassword', label: t('new'), hint: t('newHint') },
              ...{ type: 'password', autoComplete: 'new-password' },
            },
          ]}
          submit={t('submit')}
          busy={t('busy')}
          kept={t('kept')}
        />
      ) : (
        <p>{t('none')}</p>
      )}
    </PersonShell>
  );
}
