import type { SyntheticEvent } from 'react';
import { useLanguage } from '../../../../ui/language.tsx';
import { say } from '../../../../ui/say.ts';
import { type DraftWords, isBlank, type Path, textIn, turned } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { faultsAt, fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';
import { pictureIn, putIn } from './picture-in.ts';

type Props = {
  at: Path;
  label: string;
  /** What stands at the field where the row around it says the label already, which is then for the ear. */
  short?: string;
  value: DraftWords | undefined;
  change: (value: DraftWords) => void;
  hint?: string | undefined;
  /** Shown in an empty field of the page's own language, in which it is. */
  example?: string | undefined;
  look?: 'reading' | 'small';
  /** Whether it may stay unwritten. */
  optional?: boolean;
};

/** A text in each language of the course, side by side, with a mark where one is missing; or one for all of them. */
export function WordsField(props: Props) {
  const { at, label, short, value, change, hint, example, look, optional = false } = props;
  const { languages, faults, addPicture, words } = useEditorForm();
  const language = useLanguage();
  const id = fieldId(at);
  const isSaid = short === undefined || short === label;
  const full = isSaid ? label : `${label} ${short}`;
  const one = typeof value === 'string';
  const several = languages.length > 1;
  const shown = one ? [{ tag: '', name: words.allLanguages }] : languages;
  const wanted = !optional || !isBlank(value);
  const found = faultsAt(faults, at, true);
  const describedBy = [hint && `${id}_hint`, found.length > 0 && `${id}_faults`].filter(Boolean).join(' ') || undefined;
  const put = (language: string, text: string) =>
    change(language === '' ? text : { ...(one ? {} : value), [language]: text });
  /** Where the cursor was when the picture was asked for; at the end where the field was not yet entered. */
  const insertAt = (tag: string, text: string, place: string) => {
    const field = document.getElementById(place);
    const cursor = field instanceof HTMLTextAreaElement ? field.selectionEnd : text.length;
    return (markdown: string) => put(tag, putIn(text, cursor, markdown));
  };
  function takePicture(event: SyntheticEvent<HTMLTextAreaElement>, file: File | null, tag: string, text: string): void {
    if (!file) return;
    event.preventDefault();
    addPicture({ file, insert: insertAt(tag, text, event.currentTarget.id) });
  }
  return (
    <fieldset className="words">
      <legend className={short === undefined ? 'words-head' : 'visually-hidden'}>
        <span className="field-label">{full}</span>
        {optional && <span className="field-hint"> {words.optional}</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}_hint`}>
          {hint}
        </p>
      )}
      <div className="words-columns">
        {shown.map(({ tag, name }, index) => {
          const text = textIn(value, tag);
          const place = index === 0 ? id : fieldId([...at, tag]);
          return (
            <div className="words-one" key={tag}>
              <div className="words-line">
                <label className="words-language" htmlFor={place}>
                  {short !== label && <span className="visually-hidden">{label} </span>}
                  {[index === 0 ? short : undefined, several ? name : undefined].filter(Boolean).join(' · ')}
                </label>
                {wanted && several && text.trim() === '' && <span className="missing-mark">{words.notWritten}</span>}
                {look === 'reading' && (
                  <button
                    className="link words-turn"
                    type="button"
                    onClick={() => addPicture({ file: null, insert: insertAt(tag, text, place) })}
                  >
                    {words.picture}
                    <span className="visually-hidden"> {say(words.ofField, { field: full })}</span>
                  </button>
                )}
                {several && index === shown.length - 1 && (
                  <button
                    className="link words-turn"
                    type="button"
                    onClick={() =>
                      change(
                        turned(
                          value,
                          languages.map(({ tag }) => tag),
                        ),
                      )
                    }
                  >
                    {one ? words.perLanguage : words.oneForAll}
                    <span className="visually-hidden"> {say(words.ofField, { field: full })}</span>
                  </button>
                )}
              </div>
              <textarea
                className={look === 'small' ? 'textarea textarea-row small' : 'textarea textarea-row input-words'}
                id={place}
                lang={tag}
                rows={look === 'reading' ? 2 : 1}
                value={text}
                placeholder={tag === '' || tag === language ? example : undefined}
                aria-describedby={describedBy}
                aria-invalid={found.some(({ level }) => level === 'error') || undefined}
                onChange={(event) => put(tag, event.currentTarget.value)}
                onPaste={(event) => takePicture(event, pictureIn(event.clipboardData.files), tag, text)}
                onDrop={(event) => takePicture(event, pictureIn(event.dataTransfer.files), tag, text)}
              />
            </div>
          );
        })}
      </div>
      <FaultLines at={at} deep />
    </fieldset>
  );
}
