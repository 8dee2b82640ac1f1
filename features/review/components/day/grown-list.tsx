import { useTranslations } from 'next-intl';
import { bookNumber } from '../../../../ui/book-number.ts';
import type { GrownSection } from '../../load-day-summary.ts';

/** Of which sections more stays since today: as in a table of contents, with what is expected to be recalled. */
export function GrownList({ grown }: { grown: readonly GrownSection[] }) {
  const t = useTranslations('today');
  return (
    <>
      <ul>
        {grown.map(({ section: { id, number, heading }, language, before, after }) => (
          <li className="leader" key={id}>
            <a className="link link-row" href={`/read/${id}`} lang={language}>
              <span className="section-number">{bookNumber(number, language)}</span>
              <span>{heading}</span>
            </a>
            <span className="leader-dots" />
            <span className="figure">{t('grewBy', { before, after })}</span>
          </li>
        ))}
      </ul>
      <p className="note">{t('grewNote')}</p>
    </>
  );
}
