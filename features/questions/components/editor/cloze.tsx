import { say } from '../../../../ui/say.ts';
import { BlankFields } from './blank-fields.tsx';
import type { BlankDraft, ClozeDraft } from './cloze-draft.ts';
import { withoutBlank } from './cloze-marks.ts';
import { ClozeTextField } from './cloze-text-field.tsx';
import type { DraftWords } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';

function Fields(props: FieldsProps<ClozeDraft>) {
  const { words } = useEditorForm();
  const { draft, change } = props;
  const { text, blanks = [] } = draft;

  /** A blank that goes leaves its answer in the text. */
  function keep(next: BlankDraft[]): void {
    const gone = blanks.filter(({ id }) => next.every((blank) => blank.id !== id));
    const filled = (one: string) =>
      gone.reduce((rest, { id, accepted: [first = ''] = [] }) => withoutBlank(rest, id, first), one);
    const without: DraftWords | undefined =
      typeof text === 'object'
        ? Object.fromEntries(Object.entries(text).map(([language, one]) => [language, filled(one)]))
        : text && filled(text);
    change({ blanks: next, ...(without === undefined ? {} : { text: without }) });
  }

  return (
    <>
      <ClozeTextField {...props} />
      <fieldset className="group">
        <legend className="field-label">{words.blanks}</legend>
        {blanks.length === 0 && <p className="field-hint">{words.noBlanks}</p>}
        <Rows
          items={blanks}
          change={keep}
          name={words.blank}
          add={null}
          addLabel=""
          most={12}
          head={(blank, at) => say(words.blankNamed, { n: at + 1, id: blank.id })}
        >
          {(blank, at, put) => <BlankFields blank={blank} at={at} put={put} />}
        </Rows>
        <FaultLines at={['blanks']} />
      </fieldset>
    </>
  );
}

export const cloze = editing<ClozeDraft>({ Fields, start: { blanks: [] } });
