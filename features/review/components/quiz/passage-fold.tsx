import { bookNumber } from '../../../../ui/book-number.ts';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { say } from '../../../../ui/say.ts';
import type { Passage } from '../../api-types.ts';
import type { QuizWords } from './quiz-words.ts';

type Props = { passage: Passage; language: string; open: boolean; words: QuizWords };

/** The paragraph that answers the question, with the way to it. */
export function PassageFold({ passage, language, open, words }: Props) {
  const number = bookNumber(passage.number, language);
  return (
    <details className="passage-fold" id="passage" open={open}>
      <summary>{words.passage}</summary>
      <figure className="passage">
        <figcaption className="passage-source">
          <span lang={language}>{say(words.passageSource, { number, heading: passage.heading })}</span>{' '}
          <a className="link link-touch" href={`/read/${passage.section}#${passage.anchor}`}>
            {words.readInPlace}
          </a>
        </figcaption>
        <RenderedHtml as="blockquote" className="passage-text" lang={language} html={passage.html} />
      </figure>
    </details>
  );
}
