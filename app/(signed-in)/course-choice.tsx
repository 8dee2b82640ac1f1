import { getLocale, getTranslations } from 'next-intl/server';
import { listOpenCourses } from '../../features/courses/list-open-courses.ts';
import type { Settled } from '../../features/courses/settle-enrolment.ts';
import { sharedDatabase } from '../../lib/db/shared.ts';
import { joinCourseAction } from './join-course-action.ts';

/** What somebody sees who is in no course: those that may be joined, or that there is none. */
export async function CourseChoice({ settled }: { settled: Settled }) {
  const t = await getTranslations('courses');
  if (settled !== 'to-choose') {
    return (
      <div className="empty">
        <h1 className="title">{t('noneHeading')}</h1>
        <p className="lead quiet">{t('noneText')}</p>
      </div>
    );
  }
  const courses = await listOpenCourses(await getLocale(), { db: await sharedDatabase() });
  return (
    <>
      <h1 className="title">{t('chooseHeading')}</h1>
      <p className="lead quiet">{t('chooseText')}</p>
      <ul className="ruled section-gap">
        {courses.map(({ id, title, description }) => (
          <li key={id}>
            <form className="course" action={joinCourseAction}>
              <div>
                <h2 className="heading">{title}</h2>
                <p className="prose quiet">{description}</p>
              </div>
              <button className="button button-line" type="submit" name="course" value={id}>
                {t.rich('join', { title, hidden: (name) => <span className="visually-hidden">{name}</span> })}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
