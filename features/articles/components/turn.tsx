import { bookNumber } from '../../../ui/book-number.ts';
import type { SectionToRead } from '../load-section.ts';
import { TurnKeys } from './turn-keys.tsx';

type Props = {
  section: Pick<SectionToRead, 'previous' | 'next' | 'language'>;
  words: { label: string; previous: string; next: string };
};

/** The way to the section before and to the one after. */
export function Turn({ section: { previous, next, language }, words }: Props) {
  return (
    <nav className="turn" aria-label={words.label}>
      {previous && (
        <a className="turn-to" href={`/read/${previous.id}`} rel="prev">
          <span className="note">{words.previous}</span>
          <span lang={language}>
            <span className="turn-number">{bookNumber(previous.number, language)}</span> {previous.heading}
          </span>
        </a>
      )}
      {next && (
        <a className="turn-to turn-next" href={`/read/${next.id}`} rel="next">
          <span className="note">{words.next}</span>
          <span lang={language}>
            <span className="turn-number">{bookNumber(next.number, language)}</span> {next.heading}
          </span>
        </a>
      )}
      <TurnKeys />
    </nav>
  );
}
