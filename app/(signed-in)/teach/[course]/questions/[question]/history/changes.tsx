import type { PastVersion } from '../../../../../../../features/questions/load-history.ts';
import { locales } from '../../../../../../../lib/request/locale.ts';

export type NameOf = (at: PastVersion['changes'][number]['at']) => string;

type Props = { changes: PastVersion['changes']; nameOf: NameOf };

/** Each changed text under the name of its place, what went struck through and what came underlined. */
export function Changes({ changes, nameOf }: Props) {
  return (
    <dl className="changes">
      {changes.map(({ at, pieces }) => (
        <div key={at.join(' ')}>
          <dt className="label-heading">{nameOf(at)}</dt>
          {/* Of a text for all languages nothing tells which it is in. */}
          <dd className="change-text" lang={locales.find((tag) => at.includes(tag)) ?? ''}>
            {pieces.map(({ kind, text }, index) => {
              const Tag = kind === 'kept' ? 'span' : kind === 'removed' ? 'del' : 'ins';
              // Pieces have no name but their place, and are never moved.
              // biome-ignore lint/suspicious/noArrayIndexKey: as said above.
              return <Tag key={index}>{text}</Tag>;
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
