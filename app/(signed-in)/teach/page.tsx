import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { mayMakeCourses } from '../../../core/access/course-access.ts';
import { inLanguage } from '../../../core/question/words.ts';
import { listTaught } from '../../../features/courses/list-taught.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { requirePerson } from '../../current-person.ts';
import { PersonShell } from '../person-shell.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('teach'))('title') };
}

export default async function TeachPage() {
  const person = await requirePerson();
  const courses = await listTaught(person, { db: await sharedDatabase() });
  const mayMake = mayMakeCourses(person.role);
  if (courses.length === 0 && !mayMake) notFound();
  const t = await getTranslations('teach');
  const language = await getLocale();
  return (
    <PersonShell here="teach" person={person}>
      <header className="page-head">
        <h1 className="title">{t('title')}</h1>
        {mayMake && (
          <Link className="button button-line" href="/teach/new">
            {t('makeCourse')}
          </Link>
        )}
      </header>
      {courses.length === 0 && <p className="lead quiet">{t('noCourses')}</p>}
      <ul className={courses.length === 0 ? undefined : 'ruled'}>
        {courses.map(({ id, title, description, languages: [first = language], access }) => (
          <li key={id}>
            <h2 className="heading">
              <Link className="link link-touch" href={`/teach/${id}`}>
                {inLanguage(title, language, first)}
              </Link>
            </h2>
            <p className="small quiet">{inLanguage(description, language, first)}</p>
            <p className="note">{t(`access.${access}`)}</p>
          </li>
        ))}
      </ul>
      {courses.length > 1 && (
        <p className="small">
          <a className="link link-touch" href="/teach/results.csv" download>
            {t('downloadAllResults')}
          </a>
        </p>
      )}
    </PersonShell>
  );
}
