import { bookNumber } from '../../../../ui/book-number.ts';
import type { QueueQuestion } from '../../api-types.ts';

/** Where the question comes from: course, section number, heading. */
export function SectionLine({ question: { section, language } }: { question: QueueQuestion }) {
  return (
    <p className="ask-where" lang={language}>
      <span className="only-wide">{section.course}</span>{' '}
      <span className="section-number">{bookNumber(section.number, language)}</span> <span>{section.heading}</span>
    </p>
  );
}
