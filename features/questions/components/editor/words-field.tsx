import { say } from '../../../../ui/say.ts';
import { type DraftWords, isBlank, type Path, textIn, turned } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { faultsAt, fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';

type Props = {
  at: Path;
  label: string;
  /** What stands at the field where the row around it says the label already, which is then for the ear. */
  short?: string;
  value: DraftWords | undefined;
  change: (value: DraftWords) => void;
  hint?: string | undefined;
  /** Shown in an empty field. */
  example?: string | undefined;
  look?: 'reading' | 'small';
  /** Whether it may stay unwritten. */
  optional?: boolean;
};

/** A text in each language of the course, side by side, with a mark where one is missing; or one for all of them. */
export function WordsField(props: Props) {
  const { at, label, short, value, change, hint, example, look, optional = false } = props;
  const { languages, faults, words } = useEditorForm();
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
                lang={tag || undefined}
                rows={look === 'reading' ? 2 : 1}
                value={text}
                placeholder={example}
                aria-describedby={describedBy}
                aria-invalid={found.some(({ level }) => level === 'error') || undefined}
                onChange={(event) => put(tag, event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
      <FaultLines at={at} deep />
    </fieldset>
  );
}
