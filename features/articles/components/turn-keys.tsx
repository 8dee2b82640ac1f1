'use client';

import { useEffect } from 'react';

const links: Record<string, string> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** Left and right turn the page, unless the key is wanted where the focus is: a field, or a listing that scrolls. */
export function TurnKeys() {
  useEffect(() => {
    function press({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) {
      const rel = links[key];
      if (!rel || ctrlKey || metaKey || altKey || shiftKey) return;
      if (target instanceof Element && target.closest('input, select, textarea, pre, dialog')) return;
      document.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
