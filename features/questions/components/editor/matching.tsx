import { say } from '../../../../ui/say.ts';
import type { Draft, DraftWords, ItemDraft } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { type MatchingDraft, newPair, newSpare, pairsOf, withPairs } from './matching-pairs.ts';
import { Rows } from './rows.tsx';
import { WordsField } from './words-field.tsx';

/** Pairs as a person thinks of them, row by row, and then what is left over on the right. */
function Fields({ draft, change }: FieldsProps<Draft & MatchingDraft>) {
  const { words } = useEditorForm();
  const { pairs, spares } = pairsOf(draft);
  const rightAt = (item: ItemDraft) => ['right', (draft.right ?? []).findIndex(({ id }) => id === item.id), 'text'];
  const leftAt = (item: ItemDraft) => (draft.left ?? []).findIndex(({ id }) => id === item.id);
  return (
    <>
      <fieldset className="group">
        <legend className="field-label">{words.pairs}</legend>
        <p className="field-hint">{words.pairsHint}</p>
        <Rows
          items={pairs}
          change={(next) => change(withPairs(next, spares))}
          name={words.pair}
          add={() => newPair(draft)}
          addLabel={words.addPair}
          {...{ least: 2, most: 9 }}
          head={(_, at) => say(words.pair, { n: at + 1 })}
        >
          {(pair, at, put) => {
            const name = say(words.pair, { n: at + 1 });
            return (
              <>
                <WordsField
                  at={['left', leftAt(pair.left), 'text']}
                  label={name}
                  short={words.left}
                  value={pair.left.text}
                  change={(text: DraftWords) => put({ ...pair, left: { ...pair.left, text } })}
                />
                <WordsField
                  at={rightAt(pair.right)}
                  label={name}
                  short={words.right}
                  value={pair.right.text}
                  change={(text) => put({ ...pair, right: { ...pair.right, text } })}
                />
                <WordsField
                  at={['feedback', pair.left.id]}
                  label={name}
                  short={words.feedback}
                  value={pair.feedback}
                  change={(feedback) => put({ ...pair, feedback })}
                  look="small"
                  optional
                />
                <FaultLines at={['left', leftAt(pair.left)]} />
                <FaultLines at={['pairs', pair.left.id]} deep />
              </>
            );
          }}
        </Rows>
        <FaultLines at={['left']} />
        <FaultLines at={['pairs']} />
      </fieldset>
      <fieldset className="group">
        <legend className="field-label">{words.spares}</legend>
        <p className="field-hint">{words.sparesHint}</p>
        <Rows
          items={spares}
          change={(next) => change(withPairs(pairs, next))}
          name={words.spare}
          add={() => newSpare(draft)}
          addLabel={words.addSpare}
          most={Math.max(12 - pairs.length, 0)}
        >
          {(item, at, put) => (
            <WordsField
              at={rightAt(item)}
              label={say(words.spare, { n: at + 1 })}
              short={say(words.spare, { n: at + 1 })}
              value={item.text}
              change={(text) => put({ ...item, text })}
            />
          )}
        </Rows>
        <FaultLines at={['right']} />
      </fieldset>
    </>
  );
}

const half = (id: string) => ({ id });

export const matching = editing<Draft & MatchingDraft>({
  Fields,
  start: {
    ...{ left: ['a', 'b', 'c'].map(half), right: ['a', 'b', 'c'].map(half) },
    pairs: { a: 'a', b: 'b', c: 'c' },
  },
});
