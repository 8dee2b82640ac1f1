import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { loadOutline } from '../../../../features/articles/load-outline.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { PersonShell } from '../../person-shell.tsx';
import { CourseTabs } from '../course-tabs.tsx';
import { taughtCourse } from '../taught-course.ts';
import { RetiredRow, SectionRow } from './section-row.tsx';

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
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="sections" />
      {standing.length === 0 && <p className="lead quiet">{t('noSections')}</p>}
      <ol className={standing.length === 0 ? undefined : 'ruled'}>
        {standing.map((section, at) => (
          <SectionRow
            key={section.id}
            course={course}
            section={section}
            mayMove={{ up: at > 0, down: at < standing.length - 1 }}
          />
        ))}
      </ol>
      <p className="section-actions">
        <Link className="button" href={`/teach/${course.id}/sections/new`}>
          {t('writeSection')}
        </Link>
        <a className="button button-quiet" href={`/teach/${course.id}/results.csv`} download>
          {t('downloadResults')}
        </a>
      </p>
      {retired.length > 0 && (
        <details className="section-gap">
          <summary className="link-touch">{t('retiredSections', { count: retired.length })}</summary>
          <ul className="ruled">
            {retired.map((section) => (
              <RetiredRow key={section.id} course={course} section={section} />
            ))}
          </ul>
        </details>
      )}
    </PersonShell>
  );
}
