import { useTranslations } from 'next-intl';
import { bookNumber } from '../../../../ui/book-number.ts';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { MissedQuestion } from '../../load-day-summary.ts';
import { daysBetween } from '../quiz/when-it-comes-back.ts';

/** What was missed today and has come round again: when it comes next, and where the answer stands. */
export function MissedList({ missed, studyDay }: { missed: readonly MissedQuestion[]; studyDay: string }) {
  const t = useTranslations('today');
  const asksAgain = (days: number) => (days === 1 ? t('asksTomorrow') : t('asksLater', { days }));
  return (
    <ol className="ruled missed">
      {missed.map(({ question: { id, prompt, language, section }, anchor, due }) => (
        <li key={id}>
          <RenderedHtml as="p" lang={language} html={prompt} />
          <p className="note">
            {due && <span>{asksAgain(daysBetween(studyDay, due))}</span>}{' '}
            <a className="link" href={`/read/${section.id}#${anchor}`} lang={language}>
              {bookNumber(section.number, language)} {section.heading}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
