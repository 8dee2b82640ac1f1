import type { AskingType, FieldsProps } from './asking-type.ts';

function Fields({ heading, words }: FieldsProps) {
  return (
    <>
      {heading}
      <div className="field">
        <label className="field-label" htmlFor="recall_text">
          {words.yourText}
        </label>
        <textarea className="input input-read" id="recall_text" name="text" rows={3} maxLength={2000} />
      </div>
    </>
  );
}

export const recall: AskingType = {
  Fields,
  read: (form) => ({ text: String(form.get('text') ?? '').trim() }),
  missing: 'missingText',
  selfRated: true,
  keys: [
    ['Esc', 'leaveField'],
    ['Enter', 'reveal'],
    ['0', 'unknown'],
  ],
};
