'use client';

import { useState } from 'react';

export type TakeWords = { copy: string; copied: string; print: string };

/** Ways to keep a text that is shown once. Where a browser lets no page copy (without https), there is printing. */
export function TakeAlong({ text, words }: { text: string; words: TakeWords }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <div className="take-along">
      <button className="button button-line" type="button" onClick={copy}>
        {words.copy}
      </button>
      <button className="button button-line" type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <span className="small form-kept" role="status">
        {copied && words.copied}
      </span>
    </div>
  );
}
