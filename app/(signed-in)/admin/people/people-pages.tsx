import { useTranslations } from 'next-intl';
import { type AskedPeople, peopleSearch } from './read-asked.ts';

/** The pages before and after this one, where there are any. */
export function PeoplePages({ asked, page, pages }: { asked: AskedPeople; page: number; pages: number }) {
  const t = useTranslations('bank');
  if (pages === 1) return null;
  const to = (there: number) => `/admin/people?${peopleSearch({ ...asked, page: there })}`;
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
