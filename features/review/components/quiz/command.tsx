import type { KeyboardEvent } from 'react';
import type { AskingType, FieldsProps } from './asking-type.ts';
import { typingKeys } from './key-rows.ts';
import { readText } from './text-field.tsx';

/** One line that wraps where the page is narrow. A keyboard must change nothing in it: here every letter counts. */
function Fields({ heading, words }: FieldsProps) {
  return (
    <>
      {heading}
      <div className="command">
        <textarea
          className="command-input"
          id="first_field"
          name="text"
          rows={1}
          aria-labelledby="ask"
          aria-describedby="how"
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          onKeyDown={answerOnEnter}
        />
      </div>
      <p className="ask-how" id="how">
        {words.writeCommand}
      </p>
    </>
  );
}

/** Enter answers, as in a field of one line; with Shift it begins a line, and while a word is composed it ends that. */
function answerOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

export const command: AskingType = {
  Fields,
  read: readText,
  missing: 'missingText',
  keys: typingKeys,
};
