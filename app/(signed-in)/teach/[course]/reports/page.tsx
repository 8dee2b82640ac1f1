import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { listOpenReports } from '../../../../../features/reports/list-open-reports.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { PageLinks } from '../../../page-links.tsx';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { ReportEntry } from './report-entry.tsx';

type Props = { params: Promise<{ course: string }>; searchParams: Promise<Record<string, unknown>> };

/** What cannot be understood asks for the first page. */
const pageAsked = z.coerce.number().int().min(1).max(100_000).catch(1);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('reports', { reports: 0 }) };
}

export default async function CourseReportsPage({ params, searchParams }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const asked = { course: course.id, page: pageAsked.parse((await searchParams).page) };
  const { reports, page, pages } = await listOpenReports(asked, person, { db: await sharedDatabase() });
  const t = await getTranslations('teach');
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="reports" />
      {reports.length === 0 && <p className="lead quiet">{t('noReports')}</p>}
      <ol className={reports.length === 0 ? undefined : 'ruled'}>
        {reports.map((report) => (
          <ReportEntry
            key={`${report.learner.id} ${report.id}`}
            course={course}
            report={report}
            zone={person.zone ?? 'UTC'}
          />
        ))}
      </ol>
      <PageLinks {...{ page, pages }} to={(there) => `/teach/${course.id}/reports?page=${there}`} />
    </PersonShell>
  );
}
