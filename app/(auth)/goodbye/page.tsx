import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('goodbye') };
}

/** Where somebody lands whose account is deleted. */
export default async function GoodbyePage() {
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('goodbye')}</h1>
      <p>{t('goodbyeText')}</p>
      <Link className="link link-touch" href="/sign-in">
        {t('signIn')}
      </Link>
    </>
  );
}
