import type { QueueQuestion } from '../../api-types.ts';

/** The section's number as a book in that language prints it. */
export function sectionNumber(number: number, language: string): string {
  const numberingSystem = language.startsWith('zh') && number <= 9 ? 'hanidec' : 'latn';
  return new Intl.NumberFormat(language, { numberingSystem }).format(number);
}

/** Where the question comes from: course, section number, heading. */
export function SectionLine({ question: { section, language } }: { question: QueueQuestion }) {
  return (
    <p className="ask-where" lang={language}>
      <span className="only-wide">{section.course}</span>{' '}
      <span className="section-number">{sectionNumber(section.number, language)}</span> <span>{section.heading}</span>
    </p>
  );
}
