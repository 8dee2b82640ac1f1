import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../core/question/words.ts';
import { loadOutline } from '../../../../features/articles/load-outline.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { PersonShell } from '../../person-shell.tsx';
import { CourseTabs } from '../course-tabs.tsx';
import { taughtCourse } from '../taught-course.ts';
import { moveSectionAction, retireSectionAction } from './actions.ts';

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('sections') };
}

export default async function CourseSectionsPage({ params }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const sections = await loadOutline(course.id, person, { db: await sharedDatabase() });
  const standing = sections.filter(({ retired }) => !retired);
  const retired = sections.filter((section) => section.retired);
  const t = await getTranslations('teach');
  const language = await getLocale();
  const [first = language] = course.languages;
  const hidden = (words: React.ReactNode) => <span className="visually-hidden">{words}</span>;
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="sections" />
      {standing.length === 0 && <p className="lead quiet">{t('noSections')}</p>}
      <ol className={standing.length === 0 ? undefined : 'ruled'}>
        {standing.map(({ id, heading, questions }, at) => {
          const name = inLanguage(heading, language, first);
          const place = { course: course.id, section: id };
          return (
            <li className="taught-row" key={id}>
              <div>
                <h2 className="heading">
                  <Link className="link link-touch" href={`/teach/${course.id}/sections/${id}`}>
                    {name}
                  </Link>
                </h2>
                <p className="note">{t('questionCount', { count: questions })}</p>
              </div>
              <div className="button-row">
                {at > 0 && (
                  <form action={moveSectionAction.bind(null, { ...place, by: -1 })}>
                    <button className="button button-quiet" type="submit">
                      {t.rich('moveUp', { name, hidden })}
                    </button>
                  </form>
                )}
                {at < standing.length - 1 && (
                  <form action={moveSectionAction.bind(null, { ...place, by: 1 })}>
                    <button className="button button-quiet" type="submit">
                      {t.rich('moveDown', { name, hidden })}
                    </button>
                  </form>
                )}
                {questions === 0 && (
                  <form action={retireSectionAction.bind(null, { ...place, retired: true })}>
                    <button className="button button-quiet" type="submit">
                      {t.rich('retire', { name, hidden })}
                    </button>
                  </form>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <p className="section-actions">
        <Link className="button" href={`/teach/${course.id}/sections/new`}>
          {t('writeSection')}
        </Link>
      </p>
      {retired.length > 0 && (
        <details className="section-gap">
          <summary className="link-touch">{t('retiredSections', { count: retired.length })}</summary>
          <ul className="ruled">
            {retired.map(({ id, heading }) => {
              const name = inLanguage(heading, language, first);
              return (
                <li className="taught-row" key={id}>
                  <p>{name}</p>
                  <form action={retireSectionAction.bind(null, { course: course.id, section: id, retired: false })}>
                    <button className="button button-line" type="submit">
                      {t.rich('giveBack', { name, hidden })}
                    </button>
                  </form>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </PersonShell>
  );
}
