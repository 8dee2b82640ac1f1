import { useTranslations } from 'next-intl';
import type { Mastery } from '../../../core/statistics/mastery.ts';

/** In sentences: how much would be recalled now, how sure that is, and how much is not known. */
export function Headline({ mastery: { questions, seen, expected, likely } }: { mastery: Mastery }) {
  const t = useTranslations('progress');
  const unseen = questions - seen;
  return (
    <>
      <h1 className="title">{t('headline', { expected: Math.round(expected), seen })}</h1>
      <p className="lead quiet progress-lead">
        {likely.low < likely.high ? t('between', likely) : t('just', { count: likely.low })}
      </p>
      {unseen > 0 && <p className="lead quiet">{t('unseen', { unseen })}</p>}
    </>
  );
}
