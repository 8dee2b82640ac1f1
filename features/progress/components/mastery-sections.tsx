import { useTranslations } from 'next-intl';
import type { Progress } from '../load-progress.ts';
import { MasteryList } from './mastery-list.tsx';

/** All sections of a page, by course and article where there are several. */
export function MasterySections({ progress: { place, mastery } }: { progress: Pick<Progress, 'place' | 'mastery'> }) {
  const t = useTranslations('progress');
  return (
    <>
      {place.courses.map(({ id, title, language, articles }) => (
        <div key={id}>
          {place.isWhole && (
            <h3 className="small">
              <a className="link link-touch" href={`/progress/${id}`} lang={language}>
                {title}
              </a>
            </h3>
          )}
          {articles.map((article) => (
            <div key={article.id}>
              {articles.length > 1 && (
                <p className="small quiet" lang={language}>
                  {article.title}
                </p>
              )}
              <MasteryList
                course={id}
                language={language}
                sections={article.sections.flatMap((section) => {
                  const known = mastery.get(section.id);
                  return known && known.questions > 0 ? [{ ...section, mastery: known }] : [];
                })}
              />
            </div>
          ))}
        </div>
      ))}
      <p className="note chart-note">{t('masteryNote')}</p>
    </>
  );
}
