import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { listContents } from '../../../../features/articles/list-contents.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { requirePerson } from '../../../current-person.ts';
import { PersonShell } from '../../person-shell.tsx';
import { leaveCourseAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('courses'))('leave') };
}

export default async function LeavePage({ params }: { params: Promise<{ course: string }> }) {
  const person = await requirePerson();
  const id = (await params).course;
  const contents = await listContents(person, await getLocale(), { db: await sharedDatabase() });
  const course = contents.find((each) => each.id === id);
  if (!course) notFound();
  const t = await getTranslations('courses');
  return (
    <PersonShell here="read" person={person}>
      <h1 className="title">{t('leaveAsk', { title: course.title })}</h1>
      <p className="lead quiet">{t('leaveText')}</p>
      <form className="button-row section-gap" action={leaveCourseAction.bind(null, course.id)}>
        <button className="button" type="submit">
          {t('leave')}
        </button>
        <Link className="button button-line" href="/read">
          {t('stay')}
        </Link>
      </form>
    </PersonShell>
  );
}
