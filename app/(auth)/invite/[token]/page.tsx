import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findInvitation } from '../../../../features/people/find-invitation.ts';
import { currentPerson } from '../../../current-person.ts';
import { SignInElsewhere } from '../../../oidc/sign-in-elsewhere.tsx';
import { orNotFound } from '../../../or-not-found.ts';
import { peopleContext } from '../../../people-context.ts';
import { AccountForm } from '../../account-form.tsx';
import { acceptAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('invited') };
}

/** Where an invitation leads: to an account of one's own. Who has one is in already. */
export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  await orNotFound(findInvitation(token, await peopleContext()));
  if (await currentPerson()) redirect('/today');
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('invited')}</h1>
      <p className="small quiet">{t('invitedText')}</p>
      <AccountForm action={acceptAction.bind(null, token)} />
      <SignInElsewhere invitation={token} />
      <p className="small quiet">
        {t('haveAccount')}{' '}
        <Link className="link link-touch" href="/sign-in">
          {t('signIn')}
        </Link>
      </p>
    </>
  );
}
