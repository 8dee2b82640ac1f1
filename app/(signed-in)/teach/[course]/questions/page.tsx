import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../../core/question/words.ts';
import { loadOutline } from '../../../../../features/articles/load-outline.ts';
import { listQuestions } from '../../../../../features/questions/list-questions.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { FilterForm } from './filter-form.tsx';
import { PageLinks } from './page-links.tsx';
import { QuestionTable } from './question-table.tsx';
import { readFilter } from './read-filter.ts';

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('questions') };
}

export default async function CourseQuestionsPage({ params, searchParams }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const asked = readFilter(await searchParams);
  const db = await sharedDatabase();
  const [sections, list] = await Promise.all([
    loadOutline(course.id, person, { db }),
    listQuestions({ course: course.id, ...asked }, person, { db }),
  ]);
  const t = await getTranslations('bank');
  const teach = await getTranslations('teach');
  const language = await getLocale();
  const [first = language] = course.languages;
  const headings = new Map(sections.map(({ id, heading }) => [id, inLanguage(heading, language, first)]));
  return (
    <PersonShell here="teach" person={person} wide>
      <CourseTabs course={course} here="questions" />
      <div className="page-head">
        <p className="lead quiet">{t('count', { count: list.count })}</p>
        <Link className="button" href={`/teach/${course.id}/questions/new`}>
          {teach('writeQuestion')}
        </Link>
      </div>
      <FilterForm course={course} sections={sections} tags={list.tags} asked={asked} />
      {list.count > 0 && <QuestionTable course={course} list={list} headings={headings} zone={person.zone ?? 'UTC'} />}
      <PageLinks course={course.id} asked={asked} page={list.page} pages={list.pages} />
      {list.count > 0 && <p className="note list-note">{t('figuresNote')}</p>}
    </PersonShell>
  );
}
