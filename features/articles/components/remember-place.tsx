'use client';

import { useEffect } from 'react';

/** The passage that is read at the moment: the last one that begins in the upper quarter of the window. */
function passageInView(): string {
  const reached = [...document.querySelectorAll('.prose [id]')].filter(
    (passage) => passage.getBoundingClientRect().top <= window.innerHeight * 0.25,
  );
  return reached.at(-1)?.id ?? '';
}

/** Tells the server, when the reader leaves the page, where they stopped; who only looked a passage up has not moved. */
export function RememberPlace({ learnerId, section }: { learnerId: string; section: string }) {
  useEffect(() => {
    // Anchors are plain letters: what would have to be decoded is none.
    let told: string | null = window.location.hash.slice(1) || null;
    function tell() {
      const passage = passageInView();
      if (passage === told) return;
      told = passage;
      // What is asked for while a page goes away is kept alive; if it is lost, the place before stands.
      const headers = { 'content-type': 'application/json', 'wengu-learner': learnerId };
      const sent = { method: 'POST', headers, keepalive: true };
      fetch('/api/reading-place', { ...sent, body: JSON.stringify({ section, passage }) }).catch(() => undefined);
    }
    const whenHidden = () => document.visibilityState === 'hidden' && tell();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', tell);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', tell);
    };
  }, [learnerId, section]);
  return null;
}
