import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findLinkOwner } from '../../../../features/people/find-link-owner.ts';
import { peopleContext } from '../../../people-context.ts';
import { verifyAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('verify') };
}

/** Looking at it changes nothing: programs that search mail for bad links look, too. The button does. */
export default async function VerifyPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const owner = await findLinkOwner({ token, what: 'email' }, await peopleContext());
  if (!owner) notFound();
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('verify')}</h1>
      <p className="small quiet">{t('verifyText', { email: owner.email })}</p>
      <form action={verifyAction.bind(null, token)}>
        <button className="button button-whole" type="submit">
          {t('verifyButton')}
        </button>
      </form>
    </>
  );
}
