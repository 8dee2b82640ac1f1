'use client';

import { useEffect } from 'react';

/** `/` goes to the field of this id, N to this address; while somebody types, letters are letters. */
export function ListKeys({ find, write }: { find: string; write: string }) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('textarea, select, input:not([type=radio], [type=checkbox])'))
        return;
      if (key.toLowerCase() === 'n') window.location.assign(write);
      if (key !== '/') return;
      event.preventDefault();
      document.getElementById(find)?.focus();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [find, write]);
  return null;
}
