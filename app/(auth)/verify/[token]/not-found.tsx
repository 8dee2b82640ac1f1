import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** The link was used, has expired or was mistyped: which of them, nobody is told. */
export default function VerifyNotFound() {
  const t = useTranslations('door');
  return (
    <>
      <h1 className="heading">{t('linkGone')}</h1>
      <p className="small quiet">{t('verifyGoneText')}</p>
      <Link className="button button-line button-whole" href="/settings/email">
        {t('toSettings')}
      </Link>
    </>
  );
}
