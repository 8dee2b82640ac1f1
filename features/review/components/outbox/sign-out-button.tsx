'use client';

import { type MouseEvent, useRef } from 'react';
import { sayCounted } from '../../../../ui/say.ts';
import type { OutboxWords } from './outbox-words.ts';
import { useOutbox } from './use-outbox.ts';

/** The submit button of the shell's sign-out form: when answers wait on this device, it first says how many. */
export function SignOutButton({ learnerId, words }: { learnerId: string; words: OutboxWords }) {
  const { waiting } = useOutbox(learnerId);
  const dialog = useRef<HTMLDialogElement>(null);
  const n = waiting.length;

  function ask(event: MouseEvent) {
    if (n === 0) return;
    event.preventDefault();
    dialog.current?.showModal();
  }

  return (
    <>
      <button className="button button-quiet" type="submit" onClick={ask}>
        {words.signOut}
      </button>
      <dialog className="dialog" ref={dialog} aria-labelledby="sign_out_title">
        <h2 className="heading" id="sign_out_title">
          {sayCounted(words.signOutTitle, n)}
        </h2>
        <p className="dialog-text">{words.signOutText}</p>
        <div className="button-row">
          <button className="button" type="button" onClick={() => dialog.current?.close()}>
            {words.stay}
          </button>
          <button className="button button-quiet" type="submit">
            {words.signOut}
          </button>
        </div>
      </dialog>
    </>
  );
}
