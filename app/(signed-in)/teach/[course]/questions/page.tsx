import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../../core/question/words.ts';
import { loadOutline } from '../../../../../features/articles/load-outline.ts';
import { listQuestions } from '../../../../../features/questions/list-questions.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { PageLinks } from '../../../page-links.tsx';
import { PersonShell } from '../../../person-shell.tsx';
import { CourseTabs } from '../../course-tabs.tsx';
import { taughtCourse } from '../../taught-course.ts';
import { FilterForm } from './filter-form.tsx';
import { ListKeys } from './list-keys.tsx';
import { QuestionTable } from './question-table.tsx';
import { listSearch, readFilter } from './read-filter.ts';
import { severalAction } from './several/actions.ts';
import { SeveralBar } from './several-bar.tsx';

type Props = {
  params: Promise<{ course: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('questions') };
}

export default async function CourseQuestionsPage({ params, searchParams }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const search = await searchParams;
  const asked = readFilter(search);
  const missing = missingOf(search.missing);
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
      <ListKeys find="words" write={`/teach/${course.id}/questions/new`} />
      <CourseTabs course={course} here="questions" />
      <div className="page-head">
        <p className="lead quiet">
          {list.count === 0 && listSearch(asked) === '' ? t('noneYet') : t('count', { count: list.count })}
        </p>
        <Link className="button" href={`/teach/${course.id}/questions/new`}>
          {teach('writeQuestion')}
        </Link>
      </div>
      {missing && (
        <div className="errors section-gap" role="alert">
          <p>{t(`several.missing.${missing}`)}</p>
        </div>
      )}
      <FilterForm course={course} sections={sections} tags={list.tags} asked={asked} />
      {list.count > 0 && (
        <form action={severalAction.bind(null, { course: course.id, list: listSearch(asked) })}>
          <QuestionTable course={course} list={list} headings={headings} zone={person.zone ?? 'UTC'} />
          <SeveralBar
            sections={sections
              .filter(({ retired }) => !retired)
              .map(({ id }) => ({ value: id, label: headings.get(id) ?? id }))}
            tags={list.tags}
          />
        </form>
      )}
      <PageLinks
        {...{ page: list.page, pages: list.pages }}
        to={(page) => `/teach/${course.id}/questions?${listSearch({ ...asked, page })}`}
      />
      {list.count > 0 && <p className="note list-note">{t('figuresNote')}</p>}
    </PersonShell>
  );
}

/** What was not said when something was to be done with several questions. */
const missingOf = (said: string | string[] | undefined) => (said === 'questions' || said === 'tag' ? said : null);
