'use client';

import { useEffect } from 'react';

/** Keeps keys that are one character from doing anything but typing, for who has turned them off (WCAG 2.1.4). */
export function SingleKeysOff() {
  useEffect(() => {
    function hold(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey } = event;
      // The space bar presses what has the focus; with another key held it is no single one.
      if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
    }
    // On its way down, before anything on the page hears of it; what the browser itself does with a key is left alone.
    window.addEventListener('keydown', hold, { capture: true });
    return () => window.removeEventListener('keydown', hold, { capture: true });
  }, []);
  return null;
}
