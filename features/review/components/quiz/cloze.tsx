import type { KeyboardEvent } from 'react';
import { useLanguage } from '../../../../ui/language.tsx';
import { say } from '../../../../ui/say.ts';
import type { QueueQuestion } from '../../api-types.ts';
import type { AskingType, FieldsProps } from './asking-type.ts';
import { ClozeText } from './cloze-text.tsx';
import { typingKeys } from './key-rows.ts';
import type { QuizWords } from './quiz-words.ts';

/** Enter leads to the next blank, and answers in the last. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const { form } = event.currentTarget;
  const fields = [...(form?.querySelectorAll<HTMLElement>('.blank') ?? [])];
  const next = fields[fields.indexOf(event.currentTarget) + 1];
  if (next) next.focus();
  else form?.requestSubmit();
}

type BlankProps = { question: QueueQuestion; id: string; place: number; words: QuizWords };

function Blank({ question, id, place, words }: BlankProps) {
  const { blanks = [] } = question;
  const choices = blanks.find((blank) => blank.id === id)?.choices;
  const common = {
    ...{ className: 'blank', name: `blank ${id}` },
    id: place === 1 ? 'first_field' : undefined,
    // The label is of the page, the text around it and what is chosen of the question.
    lang: useLanguage(),
    'aria-label': say(words.blankName, { place, of: blanks.length }),
  };
  if (choices)
    return (
      <select {...common} defaultValue="">
        <option value="">{words.chooseBlank}</option>
        {choices.map((choice) => (
          <option key={choice} lang={question.language}>
            {choice}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      type="text"
      maxLength={200}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint={place < blanks.length ? 'next' : 'done'}
      onKeyDown={goOn}
    />
  );
}

function Fields({ question, heading, words }: FieldsProps) {
  const order = (question.blanks ?? []).map(({ id }) => id);
  return (
    <fieldset>
      <legend>{heading}</legend>
      <ClozeText question={question}>
        {(id, place) => <Blank key={id} question={question} id={id} place={place} words={words} />}
      </ClozeText>
      <input type="hidden" name="blanks" value={order.join(' ')} />
    </fieldset>
  );
}

export const cloze: AskingType = {
  Fields,
  read: (form) => {
    const ids = String(form.get('blanks')).split(' ');
    const blanks = ids.map((id) => String(form.get(`blank ${id}`) ?? '').trim());
    return blanks.includes('') ? null : { blanks };
  },
  missing: 'missingBlanks',
  keys: typingKeys,
};
