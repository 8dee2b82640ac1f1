import { useTranslations } from 'next-intl';

/** Before the first answer: what will stand here, and the way to it. */
export function NothingYet() {
  const t = useTranslations('progress');
  return (
    <div className="empty">
      <h1 className="title">{t('emptyHeading')}</h1>
      <p className="lead quiet">{t('emptyText')}</p>
      <a className="button button-line" href="/today">
        {t('emptyWay')}
      </a>
    </div>
  );
}
