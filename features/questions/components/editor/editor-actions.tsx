import { type MouseEvent, useRef } from 'react';
import { say } from '../../../../ui/say.ts';
import { DiscardDialog } from './discard-dialog.tsx';
import { useEditorForm } from './form.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { type Editing, isHeldBack } from './use-editing.ts';

type Props = {
  editing: Editing;
  /** Whether something is known that stops publishing. */
  stops: boolean;
  /** What the server said instead of looking. */
  signedOut: string | null;
  /** Names all that stops publishing, and leads to it. */
  showAll: () => void;
};

/** What can be done with what is written, and what became of it. */
export function EditorActions({ editing, stops, signedOut, showAll }: Props) {
  const { words } = useEditorForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const discarding = useRef<HTMLDialogElement>(null);
  const { known, unsaved, doing, done, refused, save, publish, retire } = editing;
  const toPublish = unsaved || known.hasDraft || known.state === 'draft';

  function tryToPublish(): void {
    if (stops) showAll();
    else if (known.version > 0) dialog.current?.showModal();
    else void publish({ as: 'wording', keyMayChange: false }).then((reply) => reply && isHeldBack(reply) && showAll());
  }
  const once = (act: () => void) => (event: MouseEvent) => {
    event.preventDefault();
    if (!doing) act();
  };
  const told = refused ?? signedOut;
  return (
    <div className="editor-actions">
      {told && (
        <div className="errors" role="alert">
          <p>{told}</p>
        </div>
      )}
      <div className="button-row">
        {toPublish && (
          <button
            className="button"
            type="button"
            aria-busy={doing === 'publish' || undefined}
            onClick={once(tryToPublish)}
          >
            {doing === 'publish' ? words.publishing : words.publish}
          </button>
        )}
        <button
          className="button button-line"
          type="button"
          aria-busy={doing === 'save' || undefined}
          onClick={once(() => void save())}
        >
          {doing === 'save' ? words.saving : words.saveDraft}
        </button>
        {known.hasDraft && (
          <button className="button button-quiet" type="button" onClick={() => discarding.current?.showModal()}>
            {known.version > 0 ? words.discardChanges : words.discardDraft}
          </button>
        )}
        {known.version > 0 && (
          <button
            className="button button-quiet"
            type="button"
            aria-busy={doing === 'retire' || undefined}
            onClick={once(() => void retire(known.state !== 'retired'))}
          >
            {known.state === 'retired' ? words.bringBack : words.retire}
          </button>
        )}
      </div>
      <p className="small quiet" role="status">
        {done === 'published' ? say(words.published, { version: known.version }) : done ? words.done[done] : stateOf()}
      </p>
      <DiscardDialog dialog={discarding} editing={editing} />
      <PublishDialog dialog={dialog} editing={editing} onHeldBack={showAll} />
    </div>
  );

  function stateOf(): string {
    if (unsaved) return words.unsaved;
    if (known.state === 'draft') return words.stateDraft;
    if (known.hasDraft) return words.stateChanged;
    return say(words[known.state === 'retired' ? 'stateRetired' : 'statePublished'], { version: known.version });
  }
}
