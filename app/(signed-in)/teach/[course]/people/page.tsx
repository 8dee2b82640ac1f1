import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listMembers } from '../../../../../features/courses/list-members.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { EnrolForm } from './enrol-form.tsx';
import { MemberRow } from './member-row.tsx';

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('people') };
}

export default async function CoursePeoplePage({ params }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const members = await orNotFound(listMembers(course.id, person, { db: await sharedDatabase() }));
  const isLast = members.filter(({ role }) => role === 'instructor').length === 1;
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="people" />
      <ul className="ruled">
        {members.map((member) => (
          <MemberRow
            key={member.id}
            course={course.id}
            member={member}
            stays={isLast && member.role === 'instructor'}
          />
        ))}
      </ul>
      <EnrolForm course={course.id} />
    </PersonShell>
  );
}
