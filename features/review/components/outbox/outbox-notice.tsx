'use client';

import { Icon } from '../../../../ui/icon.tsx';
import { say, sayCounted } from '../../../../ui/say.ts';
import { outboxOf } from './outbox-of.ts';
import type { OutboxWords } from './outbox-words.ts';
import { useOutbox } from './use-outbox.ts';

const words = { unreachable: 'unreachable', busy: 'busy', 'signed-out': 'signedOut' } as const;

/** What waits to be sent, quietly; what stands in the way; what was refused, until it is dismissed. */
export function OutboxNotice({ learnerId, words: said }: { learnerId: string; words: OutboxWords }) {
  const { waiting, refused, pause } = useOutbox(learnerId);
  const n = waiting.length;
  return (
    <>
      <div role="status">
        {pause && n > 0 && (
          <div className="banner bleed">
            <Icon name="offline" />
            <p>
              {sayCounted(said[words[pause]], n)}{' '}
              {pause === 'signed-out' && (
                <a className="link" href="/sign-in">
                  {said.signIn}
                </a>
              )}
            </p>
          </div>
        )}
        {!pause && n > 1 && <p className="note">{sayCounted(said.waiting, n)}</p>}
      </div>
      {refused.map((row) => (
        <div className="banner bleed" role="alert" key={row.id}>
          <p>{say(said.refused, { reason: row.refused ?? '' })}</p>
          <button
            className="button button-quiet"
            type="button"
            onClick={() => void outboxOf(learnerId).dismiss(row.id)}
          >
            {said.dismiss}
          </button>
        </div>
      ))}
    </>
  );
}
