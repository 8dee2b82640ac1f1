import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { GoOn } from '../../../features/articles/components/go-on.tsx';
import { SectionList } from '../../../features/articles/components/section-list.tsx';
import { findPlacesToGoOn } from '../../../features/articles/find-places-to-go-on.ts';
import { listContents } from '../../../features/articles/list-contents.ts';
import { findEnrolments } from '../../../features/courses/find-enrolments.ts';
import { settleEnrolment } from '../../../features/courses/settle-enrolment.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';
import { now } from '../../../lib/request/clock.ts';
import { requirePerson } from '../../current-person.ts';
import { CourseChoice } from '../course-choice.tsx';
import { PersonShell } from '../person-shell.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reading'))('title') };
}

export default async function ContentsPage() {
  const learner = await requirePerson();
  const db = await sharedDatabase();
  const settled = await settleEnrolment(learner.id, { db, now: now() });
  const courses = await listContents(learner, await getLocale(), { db });
  const places = await findPlacesToGoOn(learner.id, courses, { db });
  const enrolled = new Set((await findEnrolments(learner.id, { db })).map(({ course }) => course));
  const t = await getTranslations('reading');
  const c = await getTranslations('courses');
  if (courses.length === 0) {
    return (
      <PersonShell here="read" person={learner}>
        <CourseChoice settled={settled} />
      </PersonShell>
    );
  }
  return (
    <PersonShell here="read" person={learner}>
      <h1 className="title">{t('title')}</h1>
      {courses.map(({ id, title, language, articles }) => (
        <section className="section-gap" key={id} aria-labelledby={`course_${id}`}>
          <h2 className="heading" id={`course_${id}`} lang={language}>
            {title}
          </h2>
          <GoOn place={places.get(id)} language={language} words={t('goOn')} />
          {articles.map((article) => (
            <section className="book" key={article.id} aria-labelledby={`article_${article.id}`}>
              <h3 className="small quiet" id={`article_${article.id}`} lang={language}>
                {article.title}
              </h3>
              <SectionList sections={article.sections} language={language} />
            </section>
          ))}
          {enrolled.has(id) && (
            <Link className="link link-touch small quiet" href={`/leave/${id}`}>
              {c.rich('leaveOne', { title, hidden: (name) => <span className="visually-hidden">{name}</span> })}
            </Link>
          )}
        </section>
      ))}
    </PersonShell>
  );
}
