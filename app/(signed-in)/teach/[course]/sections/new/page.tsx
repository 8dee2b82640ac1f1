import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PersonShell } from '../../../../person-shell.tsx';
import { CourseTabs } from '../../../course-tabs.tsx';
import { SectionForm } from '../../../section-form.tsx';
import { taughtCourse } from '../../../taught-course.ts';
import { saveSectionAction } from '../actions.ts';

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('writeSection') };
}

export default async function NewSectionPage({ params }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  return (
    <PersonShell here="teach" person={person} wide>
      <CourseTabs course={course} here="sections" />
      <SectionForm
        action={saveSectionAction.bind(null, { course: course.id, section: null })}
        languages={course.languages}
        start={{}}
      />
    </PersonShell>
  );
}
