import { AnswersField } from './answers-field.tsx';
import type { Draft } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { type ForbiddenDraft, ForbiddenFields } from './forbidden-fields.tsx';
import { useEditorForm } from './form.ts';
import { SelectField } from './select-field.tsx';

type CommandDraft = Draft & { program?: string; accepted?: string[]; forbidden?: ForbiddenDraft[] };

function Fields({ draft: { program = '', accepted = [''], forbidden = [] }, change }: FieldsProps<CommandDraft>) {
  const { words, programs } = useEditorForm();
  const known = programs.includes(program) || program === '' ? programs : [...programs, program];
  return (
    <>
      <SelectField
        at={['program']}
        label={words.program}
        hint={programs.length === 0 ? words.noPrograms : words.programHint}
        value={program}
        options={[
          ...(program === '' ? [{ value: '', label: words.choose }] : []),
          ...known.map((each) => ({ value: each, label: each })),
        ]}
        change={(next) => change({ program: next })}
      />
      <AnswersField
        at={['accepted']}
        label={words.acceptedCommands}
        name={words.acceptedCommand}
        hint={words.acceptedCommandsHint}
        example="docker run -d -p {port}:80 nginx"
        values={accepted}
        change={(next) => change({ accepted: next })}
        {...{ most: 20, code: true }}
      />
      <ForbiddenFields
        at={['forbidden']}
        value={forbidden}
        change={(next) => change({ forbidden: next })}
        {...{ most: 20, code: true }}
      />
    </>
  );
}

export const command = editing<CommandDraft>({ Fields, start: { accepted: [''] } });
