import { createContext, useContext } from 'react';
import type { DraftFault } from './faults.ts';
import type { ComingPicture } from './picture-dialog.tsx';
import type { EditorWords } from './words.ts';

/** What every field of the editor needs to know. */
export type EditorForm = {
  /** The course's languages, the first of which stands in for a missing text. */
  languages: readonly { tag: string; name: string }[];
  /** The language in which the preview is shown, and what is named of the question. */
  language: string;
  /** Programs that commands can be asked of. */
  programs: readonly string[];
  faults: readonly DraftFault[];
  /** Asks for a picture, or takes one that is there, and puts it into a text. */
  addPicture: (coming: ComingPicture) => void;
  words: EditorWords;
};

const Form = createContext<EditorForm | null>(null);
export const EditorFormProvider = Form;

export function useEditorForm(): EditorForm {
  const form = useContext(Form);
  if (!form) throw new Error('A field of the editor stands outside of it.');
  return form;
}
