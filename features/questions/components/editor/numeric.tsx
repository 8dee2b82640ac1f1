import type { Draft } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { useEditorForm } from './form.ts';
import { LineField } from './line-field.tsx';
import { NumberField } from './number-field.tsx';
import { SelectField } from './select-field.tsx';

type Tolerance = { absolute?: number | string } | { relative?: number | string };
type NumericDraft = Draft & { value?: number | string; unit?: string; tolerance?: Tolerance | undefined };

const kindOf = (tolerance: Tolerance | undefined) =>
  tolerance === undefined ? 'exact' : 'relative' in tolerance ? 'relative' : 'absolute';

function Fields({ draft: { value, unit = '', tolerance }, change }: FieldsProps<NumericDraft>) {
  const { words } = useEditorForm();
  const kind = kindOf(tolerance);
  const turn = (next: string) =>
    change({ tolerance: next === 'exact' ? undefined : next === 'relative' ? { relative: 0.1 } : { absolute: '' } });
  return (
    <fieldset className="group">
      <legend className="field-label">{words.rightNumber}</legend>
      <div className="pair-fields">
        <NumberField
          at={['value']}
          label={words.number}
          hint={words.numberHint}
          value={value}
          change={(number) => change({ value: number })}
          example="350"
        />
        <LineField
          at={['unit']}
          label={words.unit}
          hint={words.unitHint}
          value={unit}
          change={(text) => change({ unit: text })}
          example="MB"
        />
      </div>
      <div className="pair-fields">
        <SelectField
          at={['tolerance']}
          label={words.tolerance}
          value={kind}
          options={(['exact', 'absolute', 'relative'] as const).map((each) => ({
            value: each,
            label: words.tolerances[each],
          }))}
          change={turn}
        />
        {tolerance && kind === 'absolute' && (
          <NumberField
            at={['tolerance', 'absolute']}
            label={words.offBy}
            value={'absolute' in tolerance ? tolerance.absolute : ''}
            change={(absolute) => change({ tolerance: { absolute } })}
            example="5"
          />
        )}
        {tolerance && kind === 'relative' && (
          <NumberField
            at={['tolerance', 'relative']}
            label={words.offByPercent}
            value={'relative' in tolerance ? tolerance.relative : ''}
            change={(relative) => change({ tolerance: { relative } })}
            example="10"
            scale={100}
          />
        )}
      </div>
    </fieldset>
  );
}

export const numeric = editing<NumericDraft>({ Fields, start: {} });
