import { say } from '../../../../ui/say.ts';
import { CheckField } from './check-field.tsx';
import type { BlankDraft } from './cloze-draft.ts';
import type { DraftWords } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';
import { AcceptedField, type TypedDraft, TypedFields } from './typed-fields.tsx';
import { WordsField } from './words-field.tsx';

type Props = { blank: BlankDraft; at: number; put: (blank: BlankDraft) => void };

/** What fills one blank: typed, or chosen from a list. */
export function BlankFields({ blank, at, put }: Props) {
  const { words } = useEditorForm();
  const { choices, accepted = [] } = blank;
  const choose = (chosen: boolean) => put({ ...blank, choices: chosen ? [accepted[0] ?? '', {}] : undefined });
  const typed = {
    at: ['blanks', at],
    value: blank,
    change: (fields: TypedDraft) => put({ ...blank, ...fields }),
  };
  return (
    <>
      <FaultLines at={['blanks', at]} />
      <CheckField label={words.fromList} hint={words.fromListHint} checked={choices !== undefined} change={choose} />
      {choices ? (
        <>
          <AcceptedField {...typed} />
          <Rows
            items={choices}
            change={(next) => put({ ...blank, choices: next })}
            name={words.listed}
            add={(): DraftWords => ({})}
            addLabel={words.addListed}
            {...{ least: 2, most: 12 }}
          >
            {(choice, index, putChoice) => (
              <WordsField
                at={['blanks', at, 'choices', index]}
                label={say(words.listed, { n: index + 1 })}
                short={say(words.listed, { n: index + 1 })}
                value={choice}
                change={putChoice}
              />
            )}
          </Rows>
        </>
      ) : (
        <TypedFields {...typed} />
      )}
      <FaultLines at={['blanks', at, 'choices']} />
      <WordsField
        at={['blanks', at, 'feedback']}
        label={words.blankFeedback}
        value={blank.feedback}
        change={(feedback) => put({ ...blank, feedback })}
        look="small"
        optional
      />
    </>
  );
}
