import { bookNumber } from '../../../ui/book-number.ts';
import type { Contents } from '../list-contents.ts';

type Props = { sections: Contents['articles'][number]['sections']; language: string; current?: string };

/** The sections of an article, each a link; the one that is open is marked. */
export function SectionList({ sections, language, current }: Props) {
  return (
    <ol className="toc" lang={language}>
      {sections.map(({ id, heading, number }) => (
        <li key={id}>
          <a href={`/read/${id}`} aria-current={id === current ? 'page' : undefined}>
            <span className="toc-number">{bookNumber(number, language)}</span>
            <span>{heading}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
