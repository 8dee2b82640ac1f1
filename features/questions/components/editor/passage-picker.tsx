import { useEffect, useRef } from 'react';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { TextPiece } from '../../show-section-text.ts';
import { FaultLines } from './fault-lines.tsx';
import { fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';

/** A section's text, piece by piece. */
export type SectionText = readonly TextPiece[];

type Props = {
  /** null while it is on its way. */
  text: SectionText | null;
  language: string;
  value: string;
  change: (anchor: string) => void;
};

/** The section as it is read; a click on a paragraph makes it the one that answers the question. */
export function PassagePicker({ text, language, value, change }: Props) {
  const { words } = useEditorForm();
  const box = useRef<HTMLDivElement>(null);
  // What was chosen before is in sight, once there is something to see.
  useEffect(() => {
    const chosen = text && box.current?.querySelector<HTMLElement>('label:has(:checked)');
    if (box.current && chosen) box.current.scrollTop = chosen.offsetTop - box.current.offsetTop;
  }, [text]);
  return (
    <fieldset className="group">
      <legend className="field-label">{words.passage}</legend>
      <p className="field-hint">{words.passageHint}</p>
      <div
        className="picker"
        ref={box}
        id={fieldId(['passage'])}
        tabIndex={-1}
        lang={language}
        aria-busy={text === null}
      >
        {text?.map(({ anchor, html }, at) =>
          anchor === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
            <RenderedHtml as="div" className="picker-between prose" key={at} html={html} />
          ) : (
            <label className="picker-passage" key={anchor}>
              <input
                className="mark"
                type="radio"
                name="passage"
                value={anchor}
                checked={anchor === value}
                onChange={() => change(anchor)}
              />
              <RenderedHtml as="span" className="picker-text" html={html} />
            </label>
          ),
        )}
      </div>
      <FaultLines at={['passage']} />
    </fieldset>
  );
}
