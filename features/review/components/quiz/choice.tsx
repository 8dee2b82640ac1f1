import { AnsweredOptions } from './answered-options.tsx';
import type { AnsweredProps, AskingType, FieldsProps } from './asking-type.ts';
import { choosingKeys } from './key-rows.ts';
import { OptionsList } from './options-list.tsx';
import { textsIn } from './texts-in.ts';

function Fields({ question, heading }: FieldsProps) {
  return (
    <fieldset>
      <legend>{heading}</legend>
      <OptionsList question={question} type="radio" name="option" />
    </fieldset>
  );
}

function Answered(props: AnsweredProps) {
  const chosen = textsIn(props.response, 'option');
  const right = textsIn(props.verdict?.solution, 'option');
  const { rightAnswer } = props.words;
  return (
    <AnsweredOptions {...props} chosen={chosen} right={right} signs={{ right: rightAnswer, leftOut: rightAnswer }} />
  );
}

export const choice: AskingType = {
  Fields,
  read: (form) => {
    const option = form.get('option');
    return option === null ? null : { option };
  },
  missing: 'missing',
  Answered,
  keys: choosingKeys,
};
