import type { RefObject } from 'react';
import { useEditorForm } from './form.ts';
import type { Editing } from './use-editing.ts';

type Props = { dialog: RefObject<HTMLDialogElement | null>; editing: Editing };

/** Names what would be lost, before it is. */
export function DiscardDialog({ dialog, editing: { known, discard, doing } }: Props) {
  const { words } = useEditorForm();
  const loss = words.discard[known.version > 0 ? 'changes' : 'draft'];
  const close = () => dialog.current?.close();
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby="discard_title">
      <h2 className="heading" id="discard_title">
        {loss.title}
      </h2>
      <p>{loss.text}</p>
      <div className="button-row">
        <button
          className="button"
          type="button"
          aria-busy={doing === 'discard' || undefined}
          onClick={() => void discard().then(close)}
        >
          {loss.button}
        </button>
        <button className="button button-quiet" type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}
