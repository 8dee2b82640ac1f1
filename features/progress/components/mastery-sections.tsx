import { useTranslations } from 'next-intl';
import type { Progress } from '../load-progress.ts';
import { MasteryList } from './mastery-list.tsx';

/** All sections of a page, by course and article where there are several. */
export function MasterySections({ progress: { place, mastery } }: { progress: Pick<Progress, 'place' | 'mastery'> }) {
  const t = useTranslations('progress');
  return (
    <>
      {place.courses.map(({ id, title, language, articles }) => (
        <div className="mastery-course" key={id}>
          {place.isWhole && (
            <h3 className="small">
              <a className="link link-touch" href={`/progress/${id}`} lang={language}>
                {title}
              </a>
            </h3>
          )}
          {articles.map((article) => (
            <Article
              key={article.id}
              {...{ course: id, article, language, mastery }}
              isOneOfSeveral={articles.length > 1}
            />
          ))}
        </div>
      ))}
      <p className="note chart-note">{t('masteryNote')}</p>
    </>
  );
}

type ArticleProps = {
  course: string;
  article: Progress['place']['courses'][number]['articles'][number];
  language: string;
  mastery: Progress['mastery'];
  isOneOfSeveral: boolean;
};

/** Sections without questions have nothing to show here. */
function Article({ course, article, language, mastery, isOneOfSeveral }: ArticleProps) {
  const sections = article.sections.flatMap((section) => {
    const known = mastery.get(section.id);
    return known && known.questions > 0 ? [{ ...section, mastery: known }] : [];
  });
  if (sections.length === 0) return null;
  return (
    <>
      {isOneOfSeveral && (
        <p className="small quiet" lang={language}>
          {article.title}
        </p>
      )}
      <MasteryList course={course} language={language} sections={sections} />
    </>
  );
}
