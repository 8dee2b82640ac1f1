import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Words } from '../../../../../core/question/words.ts';
import { courseLanguages } from '../../../../../features/courses/course-fields.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseForm } from '../../course-form.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { changeCourseAction } from './actions.ts';

type Props = { params: Promise<{ course: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('settings') };
}

export default async function CourseSettingsPage({ params }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const t = await getTranslations('teach');
  const { title, description, languages, access } = course;
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="settings" />
      <CourseForm
        action={changeCourseAction.bind(null, course.id)}
        start={{
          languages: languages.join(' '),
          access,
          ...typed('title', title),
          ...typed('description', description),
        }}
        submit={t('save')}
      />
    </PersonShell>
  );
}

/** A text that is one for all languages stands in each. */
const typed = (field: string, words: Words) =>
  Object.fromEntries(
    courseLanguages.map((language) => [
      `${field}.${language}`,
      typeof words === 'string' ? words : (words[language] ?? ''),
    ]),
  );
