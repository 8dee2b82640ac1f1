import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('door'))('verified') };
}

/** Where somebody lands who has shown that mail reaches them, signed in or not. */
export default async function VerifiedPage() {
  const t = await getTranslations('door');
  return (
    <>
      <h1 className="heading">{t('verified')}</h1>
      <p>{t('verifiedText')}</p>
      <Link className="button button-line button-whole" href="/today">
        {t('goOn')}
      </Link>
    </>
  );
}
