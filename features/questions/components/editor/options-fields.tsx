import { say } from '../../../../ui/say.ts';
import type { DraftWords } from './draft.ts';
import { type Draft, type ItemDraft, newId } from './draft.ts';
import type { FieldsProps } from './editing-type.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';
import { WordsField } from './words-field.tsx';

type OptionDraft = ItemDraft & { feedback?: DraftWords };
export type OptionsDraft = Draft & { options?: OptionDraft[]; correct?: string[] };

type Props = FieldsProps<OptionsDraft> & { mark: 'radio' | 'checkbox' };

/** Options, each with its mark when it is right and with what is said to who chooses it. */
export function OptionsFields({ draft: { options = [], correct = [] }, change, mark }: Props) {
  const { words } = useEditorForm();
  const choose = (id: string, chosen: boolean) => {
    const others = mark === 'radio' ? [] : correct.filter((each) => each !== id);
    change({ correct: chosen ? [...others, id] : others });
  };
  const keep = (next: OptionDraft[]) =>
    change({ options: next, correct: correct.filter((id) => next.some((option) => option.id === id)) });
  return (
    <fieldset className="group">
      <legend className="field-label">{words.options}</legend>
      <p className="field-hint">{mark === 'radio' ? words.optionsHint : words.optionsSeveralHint}</p>
      <Rows
        items={options}
        change={keep}
        name={words.option}
        add={(): OptionDraft => ({ id: newId(options) })}
        addLabel={words.addOption}
        {...{ least: 2, most: 9 }}
        head={(option, at) => {
          const right = correct.includes(option.id);
          return (
            <label className="option-right">
              <input
                className="mark"
                type={mark}
                name="right_option"
                checked={right}
                onChange={(event) => choose(option.id, event.currentTarget.checked)}
              />
              <span>{say(words.option, { n: at + 1 })}</span>
              <span className={right ? 'option-sign' : 'visually-hidden'}>{words.isRight}</span>
            </label>
          );
        }}
      >
        {(option, at, put) => {
          const name = say(words.option, { n: at + 1 });
          return (
            <>
              <WordsField
                at={['options', at, 'text']}
                label={name}
                short={words.text}
                value={option.text}
                change={(text) => put({ ...option, text })}
              />
              <WordsField
                at={['options', at, 'feedback']}
                label={name}
                short={words.feedback}
                value={option.feedback}
                change={(feedback) => put({ ...option, feedback })}
                example={words.feedbackExample}
                look="small"
              />
              <FaultLines at={['options', at]} />
            </>
          );
        }}
      </Rows>
      <FaultLines at={['correct']} deep />
      <FaultLines at={['options']} />
    </fieldset>
  );
}
