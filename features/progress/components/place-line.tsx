import { useTranslations } from 'next-intl';
import { bookNumber } from '../../../ui/book-number.ts';
import type { Place } from '../find-place.ts';

/** Which part the page is about, and the ways out of it; on the page of everything there is nothing to say. */
export function PlaceLine({ place: { courses, section, isWhole } }: { place: Place }) {
  const t = useTranslations('progress');
  const [course] = courses;
  if (isWhole || !course) return null;
  const { id, title, language } = course;
  return (
    <nav className="way-up" aria-label={t('wayUp')}>
      <a className="link link-touch" href="/progress">
        {t('all')}
      </a>
      {section && (
        <a className="link link-touch" href={`/progress/${id}`} lang={language}>
          {title}
        </a>
      )}
      <span className="link-touch" aria-current="page" lang={language}>
        {section ? `${bookNumber(section.number, language)} ${section.heading}` : title}
      </span>
    </nav>
  );
}
