import type { AskingType, FieldsProps } from './asking-type.ts';
import { choosingKeys } from './key-rows.ts';
import { OptionsList } from './options-list.tsx';

function Fields({ question, heading }: FieldsProps) {
  return (
    <fieldset>
      <legend>{heading}</legend>
      <OptionsList question={question} type="radio" name="option" />
    </fieldset>
  );
}

export const choice: AskingType = {
  Fields,
  read: (form) => {
    const option = form.get('option');
    return option === null ? null : { option };
  },
  missing: 'missing',
  keys: choosingKeys,
};
