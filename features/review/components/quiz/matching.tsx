import type { ChangeEvent, FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { AskingType, FieldsProps } from './asking-type.ts';
import { matchingKeys } from './key-rows.ts';
import { lettered } from './lettered.ts';
import { plainText } from './plain-text.ts';

/** What one select has taken is taken from the others. */
function take({ currentTarget: taker }: ChangeEvent<HTMLSelectElement> | FocusEvent<HTMLSelectElement>): void {
  for (const other of taker.form?.querySelectorAll('select') ?? [])
    if (other !== taker && other.value === taker.value) other.value = '';
}

// Keys pass over values on their way to the one that is meant: only when the select is left is it clear which that is.
const byKeys = (event: KeyboardEvent<HTMLSelectElement>) => event.currentTarget.setAttribute('data-by-keys', '');
const byHand = (event: PointerEvent<HTMLSelectElement>) => event.currentTarget.removeAttribute('data-by-keys');
function takeAtOnce(event: ChangeEvent<HTMLSelectElement>): void {
  if (!event.currentTarget.hasAttribute('data-by-keys')) take(event);
}

/** Native selects: thumbs and keys both know them. */
function Fields({ question, heading, words }: FieldsProps) {
  const { left = [], right = [], language } = question;
  return (
    <fieldset aria-describedby="how">
      <legend>{heading}</legend>
      <div className="matching">
        {left.map(({ id, text }, at) => (
          <label className="pair" key={id}>
            <RenderedHtml as="span" className="pair-wish" lang={language} html={text} />
            <span className="select-box">
              <select
                className="input select"
                id={at === 0 ? 'first_field' : undefined}
                name={`pair ${id}`}
                required
                defaultValue=""
                onKeyDown={byKeys}
                onPointerDown={byHand}
                onChange={takeAtOnce}
                onBlur={take}
              >
                <option value="">{words.choosePartner}</option>
                {right.map((partner, index) => (
                  <option key={partner.id} value={partner.id} lang={language}>
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
    const taken = new Set(pairs.map(([, value]) => value));
    return taken.has('') || taken.size < pairs.length ? null : { pairs: Object.fromEntries(pairs) };
  },
  missing: 'missingPairs',
  keys: matchingKeys,
};
