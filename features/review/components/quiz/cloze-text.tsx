import type { ReactNode } from 'react';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';
import { plainText } from './plain-text.ts';

/** The ids of the blanks in reading order, which may be another one in each language. */
export function blanksInOrder({ text = [] }: QueueQuestion): string[] {
  return text.flatMap(({ pieces }) => pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])));
}

const joiner = '\u2060';

/** HTML beside a blank: a line does not break between a blank and the mark or the code that belongs to it. */
function glued(html: string, afterBlank: boolean, beforeBlank: boolean): string {
  const text = plainText(html);
  const start = afterBlank && /^[^\s\p{Script=Han}]/u.test(text) ? joiner : '';
  return `${start}${html}${beforeBlank && /[!-~]$/.test(text) ? joiner : ''}`;
}

type Props = {
  question: QueueQuestion;
  /** What stands in a blank; `place` counts from 1 in reading order. */
  children: (blank: string, place: number) => ReactNode;
};

/** The text of a cloze with something in its blanks. */
export function ClozeText({ question, children }: Props) {
  const order = blanksInOrder(question);
  return (
    <div lang={question.language}>
      {question.text?.map(({ code, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
        <p className={code ? 'cloze is-code' : 'cloze'} key={at}>
          {pieces.map((piece, index) =>
            'blank' in piece ? (
              children(piece.blank, order.indexOf(piece.blank) + 1)
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces
              <RenderedHtml as="span" key={index} html={glued(piece.html, index > 0, index < pieces.length - 1)} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}
