import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentPerson } from '../../current-person.ts';
import { SignInElsewhere } from '../../oidc/sign-in-elsewhere.tsx';
import { AccountForm } from '../account-form.tsx';
import { registrationIsOpen } from '../registration-is-open.ts';
import { registerAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('register') };
}

export default async function RegisterPage() {
  if (await currentPerson()) redirect('/today');
  if (!(await registrationIsOpen())) notFound();
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('register')}</h1>
      <AccountForm action={registerAction} />
      <SignInElsewhere />
      <p className="small quiet">
        {t('haveAccount')}{' '}
        <Link className="link link-touch" href="/sign-in">
          {t('signIn')}
        </Link>
      </p>
    </>
  );
}
