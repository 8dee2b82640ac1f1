import { useTranslations } from 'next-intl';
import type { Mastery } from '../../../core/statistics/mastery.ts';
import { bookNumber } from '../../../ui/book-number.ts';
import { RangeLine } from '../../../ui/chart/range-line.tsx';

type Section = { id: string; heading: string; number: number; mastery: Mastery };

/** The sections of an article, each with what would be recalled of it now and how sure that is. */
export function MasteryList({ course, language, sections }: { course: string; language: string; sections: Section[] }) {
  const t = useTranslations('progress');
  return (
    <ol className="mastery">
      {sections.map(({ id, heading, number, mastery }) => (
        <li key={id}>
          <a className="link link-row" href={`/progress/${course}/${id}`} lang={language}>
            <span className="section-number figure">{bookNumber(number, language)}</span>
            <span>{heading}</span>
          </a>
          <MasteryOfSection mastery={mastery} />
          {mastery.seen > 0 && mastery.seen < mastery.questions && (
            <p className="note">{t('seenOf', { seen: mastery.seen, questions: mastery.questions })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What was never seen is not known: it is no part of the share, and has no line of its own. */
function MasteryOfSection({ mastery: { questions, seen, expected, likely } }: { mastery: Mastery }) {
  const t = useTranslations('progress');
  if (seen === 0) return <span className="small quiet">{t('noneSeen', { questions })}</span>;
  const shares = { share: expected / seen, low: likely.low / seen, high: likely.high / seen };
  return (
    <>
      <span className="figure small quiet">
        {t.rich('share', { ...shares, hidden: (range) => <span className="visually-hidden">{range}</span> })}
      </span>
      <RangeLine {...shares} />
    </>
  );
}
