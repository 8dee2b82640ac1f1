import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../core/question/words.ts';
import type { Course } from '../../../features/courses/course.ts';
import { countOpenReports } from '../../../features/reports/count-open-reports.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';

const tabs = [
  { name: 'sections', path: '' },
  { name: 'questions', path: '/questions' },
  { name: 'reports', path: '/reports' },
  { name: 'people', path: '/people' },
  { name: 'settings', path: '/settings' },
] as const;

type CourseTabsProps = { course: Course; here: (typeof tabs)[number]['name'] };

/** Which course this is, and its parts. */
export async function CourseTabs({ course: { id, title, languages }, here }: CourseTabsProps) {
  const t = await getTranslations('teach');
  const language = await getLocale();
  const reports = await countOpenReports(id, { db: await sharedDatabase() });
  return (
    <>
      <p className="small quiet">
        <a className="link link-touch" href="/teach">
          {t('title')}
        </a>
      </p>
      <h1 className="title">{inLanguage(title, language, languages[0] ?? language)}</h1>
      <nav className="tabs" aria-label={t('parts')}>
        {tabs.map(({ name, path }) => (
          <a className="tab" key={name} href={`/teach/${id}${path}`} aria-current={name === here ? 'page' : undefined}>
            {t(name, { reports })}
          </a>
        ))}
      </nav>
    </>
  );
}
