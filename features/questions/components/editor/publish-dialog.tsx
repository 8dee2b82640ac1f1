import { type RefObject, useState } from 'react';
import type { ChangeKind } from '../../publish-found.ts';
import { useEditorForm } from './form.ts';
import { type Editing, isHeldBack } from './use-editing.ts';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  editing: Editing;
  onHeldBack: () => void;
};

/** What a change of a published question is; and, where another answer is right now, whether that is meant. */
export function PublishDialog({ dialog, editing, onHeldBack }: Props) {
  const { words } = useEditorForm();
  const [as, setAs] = useState<ChangeKind>('wording');
  const { keyAsked, publish, doing, forgetKeyQuestion } = editing;

  const close = () => {
    forgetKeyQuestion();
    dialog.current?.close();
  };
  /** A changed key is asked about in the same dialog; whatever else is said stands on the page. */
  async function send(): Promise<void> {
    const reply = await publish({ as, keyMayChange: keyAsked });
    if (!reply || 'keyChanged' in reply) return;
    close();
    if (isHeldBack(reply)) onHeldBack();
  }
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="publish_title" onClose={forgetKeyQuestion}>
      <h2 className="heading" id="publish_title">
        {keyAsked ? words.keyChangedTitle : words.whichChange}
      </h2>
      {keyAsked && <p role="alert">{words.keyChangedText}</p>}
      <fieldset aria-labelledby="publish_title">
        {(['wording', 'anew'] as const).map((kind) => (
          <label className="check" key={kind}>
            <input className="mark" type="radio" name="change" checked={as === kind} onChange={() => setAs(kind)} />
            <span>
              {keyAsked ? words.keyChange[kind].label : words.change[kind].label}
              <span className="field-hint check-hint">
                {keyAsked ? words.keyChange[kind].hint : words.change[kind].hint}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="button-row">
        <button
          className="button"
          type="button"
          aria-busy={doing === 'publish' || undefined}
          onClick={() => void send()}
        >
          {words.publish}
        </button>
        <button className="button button-quiet" type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
