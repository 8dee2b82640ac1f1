import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { PublicItem } from '../../api-types.ts';
import type { AnsweredProps, AskingType, FieldsProps } from './asking-type.ts';

function Fields({ question, heading }: FieldsProps) {
  return (
    <fieldset>
      <legend>{heading}</legend>
      <div className="choices-list" lang={question.language}>
        {question.options?.map(({ id, text }, at) => (
          <label className="choice" key={id}>
            <input className="mark" type="radio" name="option" value={id} />
            <RenderedHtml as="span" className="choice-text" html={text} />
            <span className="key" aria-hidden="true">
              {at + 1}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function AnsweredOption({ option, response, verdict, words }: AnsweredProps & { option: PublicItem }) {
  const chosen = 'option' in response && response.option === option.id;
  const right = verdict?.correctOptions.includes(option.id) ?? false;
  const why = chosen || right ? verdict?.feedback[option.id] : undefined;
  const signs = [chosen && words.yourAnswer, right && words.rightAnswer].filter(Boolean).join(' · ');
  const notYet = chosen && verdict !== null && !right;
  return (
    <li className={right ? 'is-right' : notYet ? 'is-notyet' : undefined}>
      {right && <Icon name="tick" />}
      {notYet && <Icon name="return" />}
      <RenderedHtml as="p" html={option.text} />
      {signs && <p className="answered-sign">{signs}</p>}
      {why && <RenderedHtml as="p" className="answered-why" html={why} />}
    </li>
  );
}

function Answered(props: AnsweredProps) {
  return (
    <ol className="answered" lang={props.question.language}>
      {props.question.options?.map((option) => (
        <AnsweredOption key={option.id} option={option} {...props} />
      ))}
    </ol>
  );
}

export const choice: AskingType = {
  Fields,
  read: (form) => {
    const option = form.get('option');
    return option === null ? null : { option };
  },
  Answered,
};
