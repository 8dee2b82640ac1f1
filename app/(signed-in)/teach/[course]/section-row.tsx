import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { inLanguage, languageOf } from '../../../../core/question/words.ts';
import type { OutlineSection } from '../../../../features/articles/load-outline.ts';
import type { Course } from '../../../../features/courses/course.ts';
import { moveSectionAction, retireSectionAction } from './actions.ts';

type RowProps = { course: Course; section: OutlineSection };

/** A section that readers see, with what can be done with it; one that questions ask of cannot be retired. */
export function SectionRow({ course, section, mayMove }: RowProps & { mayMove: { up: boolean; down: boolean } }) {
  const t = useTranslations('teach');
  const { name, language } = useName(course, section);
  const place = { course: course.id, section: section.id };
  return (
    <li className="taught-row">
      <div>
        <h2 className="heading">
          <Link className="link link-touch" lang={language} href={`/teach/${course.id}/sections/${section.id}`}>
            {name}
          </Link>
        </h2>
        <p className="note">{t('questionCount', { count: section.questions })}</p>
      </div>
      <div className="button-row">
        {mayMove.up && (
          <Do action={moveSectionAction.bind(null, { ...place, by: -1 })}>
            {t.rich('moveUp', { name, hidden: hiddenIn(language) })}
          </Do>
        )}
        {mayMove.down && (
          <Do action={moveSectionAction.bind(null, { ...place, by: 1 })}>
            {t.rich('moveDown', { name, hidden: hiddenIn(language) })}
          </Do>
        )}
        {section.questions === 0 && (
          <Do action={retireSectionAction.bind(null, { ...place, retired: true })}>
            {t.rich('retire', { name, hidden: hiddenIn(language) })}
          </Do>
        )}
      </div>
    </li>
  );
}

/** A section that was taken away from readers. */
export function RetiredRow({ course, section }: RowProps) {
  const t = useTranslations('teach');
  const { name, language } = useName(course, section);
  const back = { course: course.id, section: section.id, retired: false };
  return (
    <li className="taught-row">
      <p lang={language}>{name}</p>
      <Do action={retireSectionAction.bind(null, back)}>{t.rich('giveBack', { name, hidden: hiddenIn(language) })}</Do>
    </li>
  );
}

function useName({ languages }: Course, { heading }: OutlineSection): { name: string; language: string } {
  const locale = useLocale();
  const [first = locale] = languages;
  return { name: inLanguage(heading, locale, first), language: languageOf(heading, locale, first) };
}

const hiddenIn = (language: string) => (words: ReactNode) => (
  <span className="visually-hidden" lang={language}>
    {words}
  </span>
);

function Do({ action, children }: { action: () => Promise<void>; children: ReactNode }) {
  return (
    <form action={action}>
      <button className="button button-quiet" type="submit">
        {children}
      </button>
    </form>
  );
}
