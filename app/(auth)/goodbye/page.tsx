import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ForgetOnDevice } from '../../../features/review/components/outbox/forget-on-device.tsx';
import { whoLeft } from '../../left-cookie.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('goodbye') };
}

/** Where somebody lands whose account is deleted. */
export default async function GoodbyePage() {
  const t = await getTranslations('door');
  const left = await whoLeft();
  return (
    <>
      {left && <ForgetOnDevice learnerId={left} />}
      <h1 className="heading">{t('goodbye')}</h1>
      <p>{t('goodbyeText')}</p>
      <Link className="link link-touch" href="/sign-in">
        {t('signIn')}
      </Link>
    </>
  );
}
