import { Icon } from '../../../../ui/icon.tsx';
import { say } from '../../../../ui/say.ts';
import type { BlankDraft, ClozeDraft } from './cloze-draft.ts';
import { accepting, stands, withBlank } from './cloze-marks.ts';
import { newNumber, textIn } from './draft.ts';
import type { FieldsProps } from './editing-type.ts';
import { fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';
import { WordsField } from './words-field.tsx';

/** The text with its blanks. What is selected in it becomes one, and is taken as its answer. */
export function ClozeTextField({ draft: { text, blanks = [] }, change }: FieldsProps<ClozeDraft>) {
  const { words, languages } = useEditorForm();
  const shown = typeof text === 'string' ? [{ tag: '', name: words.allLanguages }] : languages;

  /** Puts a blank where something is selected in the text of a language. */
  function put(language: string, index: number, blank: BlankDraft): void {
    const field = document.getElementById(fieldId(index === 0 ? ['text'] : ['text', language]));
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { selectionStart, selectionEnd } = field;
    const marked = withBlank(textIn(text, language), selectionStart, selectionEnd, blank.id);
    const filled = { ...blank, accepted: accepting(blank.accepted ?? [], marked.filling) };
    const isNew = !blanks.some(({ id }) => id === blank.id);
    change({
      text: typeof text === 'string' ? marked.text : { ...text, [language]: marked.text },
      blanks: isNew ? [...blanks, filled] : blanks.map((each) => (each.id === blank.id ? filled : each)),
    });
    const caret = selectionStart + blank.id.length + 4;
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  }

  return (
    <div className="words">
      <WordsField
        at={['text']}
        label={words.clozeText}
        hint={words.clozeTextHint}
        value={text}
        change={(next) => change({ text: next })}
        look="reading"
      />
      <div className="words-columns">
        {shown.map(({ tag, name }, index) => (
          <div className="button-row" key={tag}>
            {blanks.length < 12 && (
              <button
                className="button button-line button-small"
                type="button"
                onClick={() => put(tag, index, { id: newNumber(blanks), accepted: [''] })}
              >
                <Icon name="plus" /> {words.makeBlank}
                {languages.length > 1 && <span className="visually-hidden"> ({name})</span>}
              </button>
            )}
            {blanks
              .filter(({ id }) => !stands(text, tag, id))
              .map((blank) => (
                <button
                  className="button button-line button-small"
                  type="button"
                  key={blank.id}
                  onClick={() => put(tag, index, blank)}
                >
                  {say(words.putBlank, { id: blank.id })}
                  {languages.length > 1 && <span className="visually-hidden"> ({name})</span>}
                </button>
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}
