import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadSectionToWrite } from '../../../../../../features/articles/load-section-to-write.ts';
import { sharedDatabase } from '../../../../../../lib/db/shared.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { PersonShell } from '../../../../person-shell.tsx';
import { CourseTabs } from '../../../course-tabs.tsx';
import { sectionValues } from '../../../read-section.ts';
import { SectionForm } from '../../../section-form.tsx';
import { taughtCourse } from '../../../taught-course.ts';
import { saveSectionAction } from '../actions.ts';

type Props = { params: Promise<{ course: string; section: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('writeSection') };
}

export default async function SectionToWritePage({ params }: Props) {
  const place = await params;
  const { person, course } = await taughtCourse(place.course);
  const { draft, seen } = await orNotFound(loadSectionToWrite(place, person, { db: await sharedDatabase() }));
  const t = await getTranslations('teach');
  return (
    <PersonShell here="teach" person={person} wide>
      <CourseTabs course={course} here="sections" />
      <p>
        <a className="link link-touch" href={`/read/${place.section}`}>
          {t('asReadersSee')}
        </a>
      </p>
      <SectionForm
        action={saveSectionAction.bind(null, place)}
        languages={course.languages}
        start={{ ...sectionValues(draft), seen }}
      />
    </PersonShell>
  );
}
