import { type ChangeEvent, useState } from 'react';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { AnsweredPairs } from './answered-pairs.tsx';
import type { AskingType, FieldsProps } from './asking-type.ts';
import { matchingKeys } from './key-rows.ts';
import { lettered, plainText } from './lettered.ts';

/** Native selects: thumbs and keys both know them. What one has taken is taken from the other. */
function Fields({ question, heading, words }: FieldsProps) {
  const { left = [], right = [], language } = question;
  const [chosen, setChosen] = useState<Record<string, string>>({});

  function choose(id: string, { target: { value } }: ChangeEvent<HTMLSelectElement>): void {
    const others = Object.entries(chosen).filter(([, taken]) => taken !== value);
    setChosen({ ...Object.fromEntries(others), [id]: value });
  }

  return (
    <fieldset aria-describedby="how">
      <legend>{heading}</legend>
      <div className="matching" lang={language}>
        {left.map(({ id, text }, at) => (
          <label className="pair" key={id}>
            <RenderedHtml as="span" className="pair-wish" html={text} />
            <span className="select-box">
              <select
                className="input select"
                id={at === 0 ? 'first_field' : undefined}
                name={`pair ${id}`}
                required
                value={chosen[id] ?? ''}
                onChange={(event) => choose(id, event)}
              >
                <option value="">{words.choosePartner}</option>
                {right.map((partner, index) => (
                  <option key={partner.id} value={partner.id}>
                    {lettered(index, plainText(partner.text))}
                  </option>
                ))}
              </select>
            </span>
          </label>
        ))}
      </div>
      <p className="ask-how" id="how">
        {words.matchOnce}
      </p>
    </fieldset>
  );
}

const isPair = ([name]: [string, unknown]) => name.startsWith('pair ');

export const matching: AskingType = {
  Fields,
  read: (form) => {
    const pairs = [...form].filter(isPair).map(([name, value]) => [name.slice('pair '.length), value] as const);
    return pairs.some(([, value]) => value === '') ? null : { pairs: Object.fromEntries(pairs) };
  },
  missing: 'missingPairs',
  Answered: AnsweredPairs,
  keys: matchingKeys,
};
