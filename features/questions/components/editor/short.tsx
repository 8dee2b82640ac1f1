import type { Draft } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { useEditorForm } from './form.ts';
import { type TypedDraft, TypedFields } from './typed-fields.tsx';

type ShortDraft = Draft & TypedDraft;

function Fields({ draft, change }: FieldsProps<ShortDraft>) {
  const { words } = useEditorForm();
  return <TypedFields at={[]} value={draft} change={change} example={words.acceptedExample} />;
}

export const short = editing<ShortDraft>({ Fields, start: { accepted: [''], typo: true, plural: true } });
