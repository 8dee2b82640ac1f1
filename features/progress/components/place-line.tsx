import { useTranslations } from 'next-intl';
import { bookNumber } from '../../../ui/book-number.ts';
import type { Place } from '../find-place.ts';

/** Which part the page is about, and the ways out of it; on the page of everything there is nothing to say. */
export function PlaceLine({ place: { courses, section, isWhole } }: { place: Place }) {
  const t = useTranslations('progress');
  const [course] = courses;
  if (isWhole || !course) return null;
  return (
    <p className="running-head">
      <a className="link link-touch" href="/progress">
        {t('all')}
      </a>
      {section ? (
        <a className="link link-touch" href={`/progress/${course.id}`} lang={course.language}>
          {course.title}
        </a>
      ) : (
        <span lang={course.language}>{course.title}</span>
      )}
      {section && (
        <a className="link link-touch" href={`/read/${section.id}`} lang={course.language}>
          <span className="section-number">{bookNumber(section.number, course.language)}</span> {section.heading}
        </a>
      )}
    </p>
  );
}
