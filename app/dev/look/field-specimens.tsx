import { Field } from '../../../ui/field.tsx';
import type { FieldProps } from '../../../ui/field-props.ts';
import { Specimen } from './specimen.tsx';

const line = { type: 'text', autoComplete: 'off' } as const;
const options = [
  { value: 'a', label: 'One', hint: 'With a word on it' },
  { value: 'b', label: 'Another' },
];
const fields: { field: FieldProps; value?: string; error?: string }[] = [
  { field: { ...line, name: 'empty', label: 'Empty, with a hint', hint: 'What is meant' } },
  { field: { ...line, name: 'filled', label: 'Filled' }, value: 'Something' },
  { field: { ...line, name: 'wrong', label: 'Wrong' }, value: 'Something else', error: 'What to do about it.' },
  { field: { type: 'area', name: 'area', label: 'Several lines' }, value: 'One\nTwo' },
  { field: { type: 'area', name: 'reading', label: 'A text to be read', reading: true }, error: 'Write something.' },
  { field: { type: 'select', name: 'select', label: 'One of some', options }, value: 'b' },
  { field: { type: 'one-of', name: 'one', label: 'One', options }, value: 'a' },
  { field: { type: 'some-of', name: 'some', label: 'Any', options }, value: 'a b', error: 'Not both.' },
  { field: { type: 'shown', name: 'shown', label: 'Shown once', hint: 'Keep it' }, value: 'a-word-that-is-kept' },
];

/** Fields of every type: empty, filled, wrong. */
export function FieldSpecimens() {
  return (
    <Specimen name="Fields">
      {fields.map(({ field, value, error }) => (
        <Field key={field.name} field={field} value={value} error={error} focused={false} />
      ))}
    </Specimen>
  );
}
