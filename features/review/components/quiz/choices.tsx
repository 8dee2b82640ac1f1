import type { AskingType, FieldsProps } from './asking-type.ts';
import { choosingKeys } from './key-rows.ts';
import { OptionsList } from './options-list.tsx';

function Fields({ question, heading, words }: FieldsProps) {
  return (
    <fieldset aria-describedby="how">
      <legend>{heading}</legend>
      <OptionsList question={question} type="checkbox" name="options" />
      <p className="ask-how" id="how">
        {words.chooseAll}
      </p>
    </fieldset>
  );
}

export const choices: AskingType = {
  Fields,
  read: (form) => {
    const options = form.getAll('options');
    return options.length === 0 ? null : { options };
  },
  missing: 'missing',
  keys: choosingKeys,
};
