import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { questionTypes } from '../../../../../../core/question/registry.ts';
import { loadOutline } from '../../../../../../features/articles/load-outline.ts';
import { sharedDatabase } from '../../../../../../lib/db/shared.ts';
import { PersonShell } from '../../../../person-shell.tsx';
import { editorWords } from '../../../../raw-words.ts';
import { CourseTabs } from '../../../course-tabs.tsx';
import { taughtCourse } from '../../../taught-course.ts';
import { makeQuestionAction } from './actions.ts';

type Props = {
  params: Promise<{ course: string }>;
  /** The section to ask of; without it the first one. */
  searchParams: Promise<{ section?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('newQuestion') };
}

export default async function NewQuestionPage({ params, searchParams }: Props) {
  const { person, course } = await taughtCourse((await params).course);
  const outline = await loadOutline(course.id, person, { db: await sharedDatabase() });
  const sections = outline.filter(({ retired }) => !retired);
  const asked = (await searchParams).section;
  const section = sections.find(({ id }) => id === asked) ?? sections[0];
  const t = await getTranslations('teach');
  const kinds: Readonly<Record<string, { name: string; about: string } | undefined>> = (await editorWords()).kinds;
  return (
    <PersonShell here="teach" person={person}>
      <CourseTabs course={course} here="questions" />
      <h2 className="heading">{t('newQuestion')}</h2>
      {section ? (
        <>
          <p className="quiet kinds-ask">{t('newQuestionText')}</p>
          <ul className="kinds">
            {questionTypes.map((type) => (
              <li key={type}>
                <form action={makeQuestionAction.bind(null, { course: course.id, section: section.id, type })}>
                  <button className="kind" type="submit">
                    <span className="kind-name">{kinds[type]?.name ?? type}</span>
                    <span className="small quiet">{kinds[type]?.about}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet">
          {t('noSectionYet')}{' '}
          <Link className="link" href={`/teach/${course.id}/sections/new`}>
            {t('writeSection')}
          </Link>
        </p>
      )}
    </PersonShell>
  );
}
