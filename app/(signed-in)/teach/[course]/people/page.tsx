import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listMembers } from '../../../../../features/courses/list-members.ts';
import { loadJoinLink } from '../../../../../features/courses/load-join-link.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { teachingContext } from '../../teaching-context.ts';
import { EnrolForm } from './enrol-form.tsx';
import { JoinLink } from './join-link.tsx';
import { MemberRow } from './member-row.tsx';

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('people') };
}

export default async function CoursePeoplePage({ params }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const members = await orNotFound(listMembers(course.id, person, { db: await sharedDatabase() }));
  const until = await orNotFound(loadJoinLink(course.id, person, await teachingContext()));
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
      <JoinLink course={course.id} until={until} />
      <EnrolForm course={course.id} />
    </PersonShell>
  );
}
