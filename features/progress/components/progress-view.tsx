import { useTranslations } from 'next-intl';
import type { Progress } from '../load-progress.ts';
import { DueChart } from './due-chart.tsx';
import { Headline } from './headline.tsx';
import { MasteryList } from './mastery-list.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PlaceLine } from './place-line.tsx';

/** A page of progress: of everything, of a course, or of a section. */
export function ProgressView({ progress: { place, whole, mastery, due } }: { progress: Progress }) {
  const t = useTranslations('progress');
  const several = place.courses.length > 1;
  if (whole.seen === 0)
    return (
      <>
        <PlaceLine place={place} />
        <NothingYet />
      </>
    );
  return (
    <>
      <PlaceLine place={place} />
      <Headline mastery={whole} />
      {!place.section && (
        <section className="section-gap" aria-labelledby="mastery_heading">
          <h2 className="heading" id="mastery_heading">
            {t('bySection')}
          </h2>
          {place.courses.flatMap(({ id, title, language, articles }) =>
            articles.map((article) => (
              <div className="book" key={article.id}>
                {(several || articles.length > 1) && (
                  <h3 className="small quiet" lang={language}>
                    {several ? (
                      <a className="link" href={`/progress/${id}`}>
                        {title}
                      </a>
                    ) : (
                      article.title
                    )}
                  </h3>
                )}
                <MasteryList
                  course={id}
                  language={language}
                  sections={article.sections.flatMap((section) => {
                    const known = mastery.get(section.id);
                    return known ? [{ ...section, mastery: known }] : [];
                  })}
                />
              </div>
            )),
          )}
          <p className="note chart-note">{t('masteryNote')}</p>
        </section>
      )}
      <section className="section-gap" aria-labelledby="due_heading">
        <h2 className="heading" id="due_heading">
          {t('due.heading')}
        </h2>
        <DueChart due={due} />
      </section>
    </>
  );
}
