import { useTranslations } from 'next-intl';

/** Says on a page that is nothing without scripts why nothing happens, where none runs. */
export function NeedsScript() {
  const t = useTranslations('app');
  return (
    <noscript>
      <p className="banner">{t('needsScript')}</p>
    </noscript>
  );
}
