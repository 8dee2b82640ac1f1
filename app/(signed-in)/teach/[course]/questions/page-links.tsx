import { useTranslations } from 'next-intl';
import { type AskedList, listSearch } from './read-filter.ts';

type Props = { course: string; asked: AskedList; page: number; pages: number };

/** The pages before and after this one, where there are any. */
export function PageLinks({ course, asked, page, pages }: Props) {
  const t = useTranslations('bank');
  if (pages === 1) return null;
  const to = (there: number) => `/teach/${course}/questions?${listSearch({ ...asked, page: there })}`;
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
