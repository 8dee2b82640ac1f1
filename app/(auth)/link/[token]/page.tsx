import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findLinkOwner } from '../../../../features/people/find-link-owner.ts';
import { Form } from '../../../../ui/form.tsx';
import { ZoneField } from '../../../../ui/zone-field.tsx';
import { peopleContext } from '../../../people-context.ts';
import { choosePasswordAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('choosePassword') };
}

export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const owner = await findLinkOwner({ token, what: 'password' }, await peopleContext());
  if (!owner) notFound();
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('choosePassword')}</h1>
      <p className="small quiet">{t('choosePasswordText', { email: owner.email })}</p>
      <Form
        action={choosePasswordAction}
        fields={[
          {
            ...{ name: 'newPassword', label: t('newPassword'), type: 'password', autoComplete: 'new-password' },
            hint: t('newPasswordHint'),
          },
        ]}
        submit={t('savePassword')}
        busy={t('savingPassword')}
      >
        <ZoneField />
        <input type="hidden" name="token" value={token} />
      </Form>
    </>
  );
}
