'use client';

import { type MouseEvent, useState } from 'react';
import { type Counted, say, sayCounted } from '../../../ui/say.ts';
import { fetchWhole } from './fetch-whole.ts';

type Words = { fetching: Counted; saved: string; failed: string };
type State = { is: 'fetching'; lines: number } | { is: 'saved'; name: string } | { is: 'failed' };

/** A link to a file that tells how far it has come, and saves it only when it is whole. Without scripts it is a plain link. */
export function DownloadLink({ address, children, words }: { address: string; children: string; words: Words }) {
  const [state, setState] = useState<State | null>(null);

  async function take(event: MouseEvent): Promise<void> {
    event.preventDefault();
    if (state?.is === 'fetching') return;
    setState({ is: 'fetching', lines: 0 });
    try {
      const { file, name } = await fetchWhole(address, (lines) => setState({ is: 'fetching', lines }));
      save(file, name);
      setState({ is: 'saved', name });
    } catch {
      setState({ is: 'failed' });
    }
  }

  return (
    <p className="small">
      <a className="link link-touch" href={address} download onClick={take}>
        {children}
      </a>{' '}
      <span className="quiet" role="status">
        {state?.is === 'fetching' && sayCounted(words.fetching, state.lines)}
        {state?.is === 'saved' && say(words.saved, { name: state.name })}
        {state?.is === 'failed' && words.failed}
      </span>
    </p>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
