import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../core/question/words.ts';
import { listAnsweredReports } from '../../../features/reports/list-answered-reports.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { renderInline } from '../../../lib/markdown/markdown.ts';
import { RenderedHtml } from '../../../ui/rendered-html.tsx';
import { putAnswerAwayAction } from './actions.ts';

/** What became of the problems that a learner has reported, until they put it away. */
export async function AnsweredReports({ learnerId }: { learnerId: string }) {
  const reports = await listAnsweredReports(learnerId, { db: await sharedDatabase() });
  if (reports.length === 0) return null;
  const t = await getTranslations('today');
  const locale = await getLocale();
  return (
    <section className="stack section-gap" aria-labelledby="answered_reports">
      <h2 className="heading" id="answered_reports">
        {t('reportsHeading')}
      </h2>
      <ol className="ruled">
        {reports.map(({ id, prompt, languages, text, answer }) => {
          const language = languages.includes(locale) ? locale : languages[0];
          return (
            <li className="stack" key={id}>
              <RenderedHtml
                as="p"
                lang={language}
                html={renderInline(inLanguage(prompt, locale, languages[0] ?? locale))}
              />
              <p className="note">{t.rich('youReported', { text, said: (words) => <span lang="">{words}</span> })}</p>
              {/* In whichever language it was written. */}
              <p className="prose" lang="">
                {answer}
              </p>
              <form className="button-row tools" action={putAnswerAwayAction.bind(null, id)}>
                <button className="button button-quiet" type="submit">
                  {t('putAway')}
                </button>
              </form>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
