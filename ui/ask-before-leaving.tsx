'use client';

import { type RefObject, useEffect, useRef } from 'react';

type Props = {
  form: RefObject<HTMLFormElement | null>;
  /** Whether the form is on its way: who is led on by the server is not asked. */
  sent: boolean;
};

/** Lets the browser ask before a page is left on which something was typed and not saved. */
export function AskBeforeLeaving({ form, sent }: Props) {
  const typed = useRef(false);
  useEffect(() => {
    const held = form.current;
    const note = () => {
      typed.current = true;
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (typed.current && !sent) event.preventDefault();
    };
    held?.addEventListener('input', note);
    window.addEventListener('beforeunload', ask);
    return () => {
      held?.removeEventListener('input', note);
      window.removeEventListener('beforeunload', ask);
    };
  }, [form, sent]);
  return null;
}
