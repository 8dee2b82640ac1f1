import type { Written } from '../../../../../../features/questions/components/editor/editor-api.ts';
import type { QuestionToWrite } from '../../../../../../features/questions/question-draft.ts';

/** A question as the editor shows it: the draft where there is one, else what is published. */
export function written({ id, state, edits, type, draft, published }: QuestionToWrite): Written {
  const { section, passage, body } = draft ?? published ?? { section: '', passage: '', body: { type } };
  return {
    ...{ id, state, edits, version: published?.version ?? 0, hasDraft: draft !== null },
    fields: { section, passage, body },
  };
}
