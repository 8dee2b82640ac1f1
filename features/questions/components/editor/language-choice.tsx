import { useId } from 'react';
import { useEditorForm } from './form.ts';

type Props = { value: string; change: (tag: string) => void; label: string };

/** One of the course's languages; nothing where there is only one. */
export function LanguageChoice({ value, change, label }: Props) {
  const { languages } = useEditorForm();
  const name = useId();
  if (languages.length < 2) return null;
  return (
    <fieldset className="segs" aria-label={label}>
      {languages.map((language) => (
        <label className="seg" key={language.tag}>
          <input type="radio" name={name} checked={language.tag === value} onChange={() => change(language.tag)} />
          <span>{language.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
