import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { EditorApi } from './editor-api.ts';
import { useEditorForm } from './form.ts';

/** A picture that is to be put into a text: `insert` gets its Markdown; the file may still have to be chosen. */
export type ComingPicture = { file: File | null; insert: (markdown: string) => void };

type Props = { coming: ComingPicture; send: EditorApi['picture']; close: () => void };

/** Asks what a picture shows, for those who cannot see it, before it is sent. Whatever fails, nothing chosen is lost. */
export function PictureDialog({ coming, send, close }: Props) {
  const { words } = useEditorForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [file, setFile] = useState(coming.file);
  const [alt, setAlt] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (!file) return setFault(words.pictureMissing);
    if (alt.trim() === '') return setFault(words.pictureAltMissing);
    setBusy(true);
    const sent = await send(file);
    setBusy(false);
    if (!sent.ok) return setFault(sent.say);
    coming.insert(`![${alt.trim().replace(/[[\]\\]/g, '\\$&')}](${sent.address})`);
    close();
  }
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={`${id}_title`} onClose={close}>
      <form className="stack" onSubmit={(event) => void add(event)} noValidate>
        <h2 className="heading" id={`${id}_title`}>
          {words.pictureTitle}
        </h2>
        {fault && (
          <p className="field-error" role="alert">
            {fault}
          </p>
        )}
        {coming.file && <p className="note">{coming.file.name}</p>}
        <div className="field">
          <label className="field-label" htmlFor={`${id}_file`}>
            {words.pictureFile}
          </label>
          <span className="field-hint" id={`${id}_file_hint`}>
            {words.pictureFileHint}
          </span>
          <input
            type="file"
            id={`${id}_file`}
            accept="image/png,image/jpeg,image/webp,image/gif"
            aria-describedby={`${id}_file_hint`}
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0] ?? null);
              setFault('');
            }}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor={`${id}_alt`}>
            {words.pictureAlt}
          </label>
          <span className="field-hint" id={`${id}_alt_hint`}>
            {words.pictureAltHint}
          </span>
          <input
            className="input"
            type="text"
            id={`${id}_alt`}
            value={alt}
            maxLength={300}
            autoComplete="off"
            aria-describedby={`${id}_alt_hint`}
            onChange={(event) => setAlt(event.currentTarget.value)}
          />
        </div>
        <div className="button-row">
          <button className="button" type="submit" aria-busy={busy || undefined}>
            {words.pictureAdd}
          </button>
          <button className="button button-quiet" type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
