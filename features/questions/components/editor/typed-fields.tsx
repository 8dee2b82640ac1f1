import { AnswersField } from './answers-field.tsx';
import { CheckField } from './check-field.tsx';
import type { Path } from './draft.ts';
import { type ForbiddenDraft, ForbiddenFields } from './forbidden-fields.tsx';
import { useEditorForm } from './form.ts';

export type TypedDraft = {
  accepted?: string[];
  typo?: boolean;
  plural?: boolean;
  hyphen?: boolean;
  forbidden?: ForbiddenDraft[];
};

type Props = { at: Path; value: TypedDraft; change: (fields: TypedDraft) => void; example?: string | undefined };

/** What may be typed, how strictly it is read, and which mistakes get a word of their own. */
export function TypedFields({ at, value, change, example }: Props) {
  return (
    <>
      <AcceptedField {...{ at, value, change, example }} />
      <LenienceFields value={value} change={change} />
      <ForbiddenFields
        at={[...at, 'forbidden']}
        value={value.forbidden ?? []}
        change={(forbidden) => change({ forbidden })}
        most={50}
      />
    </>
  );
}

export function AcceptedField({ at, value, change, example }: Props) {
  const { words } = useEditorForm();
  return (
    <AnswersField
      at={[...at, 'accepted']}
      label={words.accepted}
      name={words.acceptedAnswer}
      hint={words.acceptedHint}
      example={example}
      values={value.accepted ?? ['']}
      change={(accepted) => change({ accepted })}
      most={50}
    />
  );
}

const leniencies = ['typo', 'plural', 'hyphen'] as const;

function LenienceFields({ value, change }: Pick<Props, 'value' | 'change'>) {
  const { words } = useEditorForm();
  return (
    <fieldset className="group">
      <legend className="field-label">{words.lenient}</legend>
      <div>
        {leniencies.map((name) => (
          <CheckField
            key={name}
            label={words.leniencies[name]}
            checked={value[name] === true}
            change={(checked) => change({ [name]: checked })}
          />
        ))}
      </div>
    </fieldset>
  );
}
