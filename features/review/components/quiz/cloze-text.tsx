import type { ReactNode } from 'react';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';

type Props = {
  question: QueueQuestion;
  /** What stands in a blank; `place` counts from 1 in reading order. */
  children: (blank: string, place: number) => ReactNode;
};

/** The text of a cloze with something in its blanks. */
export function ClozeText({ question, children }: Props) {
  const blocks = question.text ?? [];
  const order = blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])));
  return (
    <div lang={question.language}>
      {blocks.map(({ code, pieces }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
        <p className={code ? 'cloze is-code' : 'cloze'} key={at}>
          {pieces.map((piece, index) =>
            'blank' in piece ? (
              children(piece.blank, order.indexOf(piece.blank) + 1)
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do their pieces
              <RenderedHtml as="span" key={index} html={piece.html} />
            ),
          )}
        </p>
      ))}
    </div>
  );
}
