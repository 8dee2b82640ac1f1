import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Form } from '../../../ui/form.tsx';
import { mailSettings } from '../../mail/mail-settings.ts';
import { sendResetAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('forgot') };
}

/** For who cannot sign in any more: a link by mail. Where no mail is sent there is no such page. */
export default async function ForgotPage() {
  if (!mailSettings()) notFound();
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('forgot')}</h1>
      <p className="small quiet">{t('forgotText')}</p>
      <Form
        action={sendResetAction}
        fields={[{ name: 'email', label: t('email'), type: 'email', autoComplete: 'username' }]}
        submit={t('sendLink')}
        busy={t('sendingLink')}
        kept={t('linkOnItsWay')}
      />
      <Link className="link link-touch" href="/sign-in">
        {t('backToSignIn')}
      </Link>
    </>
  );
}
