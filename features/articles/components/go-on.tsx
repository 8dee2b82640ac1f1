import { bookNumber } from '../../../ui/book-number.ts';
import type { PlaceToGoOn } from '../find-places-to-go-on.ts';

type Props = { place: PlaceToGoOn | undefined; language: string; words: string };

/** The way back to where the reader stopped; nothing where nothing was read yet. */
export function GoOn({ place, language, words }: Props) {
  if (!place) return null;
  const { section, passage } = place;
  return (
    <p className="go-on">
      <a className="turn-to" href={`/read/${section.id}${passage && `#${passage}`}`}>
        <span className="note">{words}</span>
        <span lang={language}>
          <span className="turn-number">{bookNumber(section.number, language)}</span> {section.heading}
        </span>
      </a>
    </p>
  );
}
