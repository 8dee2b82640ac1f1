import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { mayMakeCourses } from '../../../../core/access/course-access.ts';
import { requirePerson } from '../../../current-person.ts';
import { PersonShell } from '../../person-shell.tsx';
import { CourseForm } from '../course-form.tsx';
import { makeCourseAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('makeCourse') };
}

export default async function NewCoursePage() {
  const person = await requirePerson();
  if (!mayMakeCourses(person.role)) notFound();
  const t = await getTranslations('teach');
  return (
    <PersonShell here="teach" person={person}>
      <h1 className="title">{t('makeCourse')}</h1>
      <CourseForm
        action={makeCourseAction}
        start={{ languages: await getLocale(), access: 'invitation' }}
        submit={t('makeCourse')}
      />
    </PersonShell>
  );
}
