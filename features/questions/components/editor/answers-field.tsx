import { say } from '../../../../ui/say.ts';
import type { Path } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { LineField } from './line-field.tsx';
import { Rows } from './rows.tsx';

type Props = {
  at: Path;
  label: string;
  /** What one of them is called, as in "Accepted answer {n}". */
  name: string;
  hint?: string;
  example?: string | undefined;
  values: readonly string[];
  change: (values: string[]) => void;
  most: number;
  code?: boolean;
};

/** Answers, a line for each. */
export function AnswersField({ at, label, name, hint, example, values, change, most, code = false }: Props) {
  const { words } = useEditorForm();
  return (
    <fieldset className="group">
      <legend className="field-label">{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      <Rows items={values} change={change} name={name} add={() => ''} addLabel={words.addAnswer} least={1} most={most}>
        {(value, index, put) => (
          <LineField
            at={[...at, index]}
            label={say(name, { n: index + 1 })}
            value={value}
            change={put}
            example={index === 0 ? example : undefined}
            bare
            code={code}
          />
        )}
      </Rows>
      <FaultLines at={at} />
    </fieldset>
  );
}
