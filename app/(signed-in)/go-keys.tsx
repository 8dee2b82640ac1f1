'use client';

import { useEffect } from 'react';

const places: Record<string, string> = { t: '/today', r: '/read', p: '/progress', s: '/settings' };

/** G and then a letter goes to a page; while somebody types, letters are letters. */
export function GoKeys() {
  useEffect(() => {
    let started = false;
    function press({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
      const place = started ? places[key.toLowerCase()] : undefined;
      started = false;
      if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
      if (target instanceof Element && target.closest('textarea, select, input:not([type=radio], [type=checkbox])'))
        return;
      if (place) window.location.assign(place);
      else started = key.toLowerCase() === 'g';
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
