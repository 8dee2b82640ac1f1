import { useTranslations } from 'next-intl';

type Props = {
  page: number;
  pages: number;
  /** The address of another page of the list. */
  to: (page: number) => string;
};

/** The pages of a list before and after this one, where there are any. */
export function PageLinks({ page, pages, to }: Props) {
  const t = useTranslations('bank');
  if (pages === 1) return null;
  return (
    <nav className="button-row list-foot" aria-label={t('pages')}>
      {page > 1 && (
        <a className="button button-line" href={to(page - 1)} rel="prev">
          {t('before')}
        </a>
      )}
      <p className="small quiet">{t('pageOf', { page, pages })}</p>
      {page < pages && (
        <a className="button button-line" href={to(page + 1)} rel="next">
          {t('after')}
        </a>
      )}
    </nav>
  );
}
