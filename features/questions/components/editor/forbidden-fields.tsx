import { say } from '../../../../ui/say.ts';
import { AnswersField } from './answers-field.tsx';
import type { DraftWords, Path } from './draft.ts';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';
import { WordsField } from './words-field.tsx';

export type ForbiddenDraft = { answers?: string[]; feedback?: DraftWords };

type Props = {
  at: Path;
  value: readonly ForbiddenDraft[];
  change: (value: ForbiddenDraft[]) => void;
  most: number;
  code?: boolean;
};

/** Wrong answers that people give, with what is said to each. */
export function ForbiddenFields({ at, value, change, most, code = false }: Props) {
  const { words } = useEditorForm();
  return (
    <details className="more" open={value.length > 0}>
      <summary className="link-touch">{words.forbidden}</summary>
      <p className="field-hint">{words.forbiddenHint}</p>
      <Rows
        items={value}
        change={change}
        name={words.mistake}
        add={() => ({ answers: [''] })}
        addLabel={words.addMistake}
        most={20}
        head={(_, index) => say(words.mistake, { n: index + 1 })}
      >
        {(group, index, put) => (
          <>
            <AnswersField
              at={[...at, index, 'answers']}
              label={words.mistakeAnswers}
              name={say(words.mistakeAnswer, { mistake: index + 1 })}
              values={group.answers ?? ['']}
              change={(answers) => put({ ...group, answers })}
              {...{ most, code }}
            />
            <WordsField
              at={[...at, index, 'feedback']}
              label={words.mistakeFeedback}
              value={group.feedback}
              change={(feedback) => put({ ...group, feedback })}
              look="small"
            />
          </>
        )}
      </Rows>
    </details>
  );
}
