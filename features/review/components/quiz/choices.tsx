import { AnsweredOptions } from './answered-options.tsx';
import type { AnsweredProps, AskingType, FieldsProps } from './asking-type.ts';
import { choosingKeys } from './key-rows.ts';
import { OptionsList } from './options-list.tsx';
import { textsIn } from './texts-in.ts';

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

function Answered(props: AnsweredProps) {
  const chosen = textsIn(props.response, 'options');
  const right = textsIn(props.verdict?.solution, 'options');
  const { oneRight, leftOut } = props.words;
  return <AnsweredOptions {...props} chosen={chosen} right={right} signs={{ right: oneRight, leftOut }} />;
}

export const choices: AskingType = {
  Fields,
  read: (form) => {
    const options = form.getAll('options');
    return options.length === 0 ? null : { options };
  },
  missing: 'missing',
  Answered,
  keys: choosingKeys,
};
