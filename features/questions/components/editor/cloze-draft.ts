import type { Draft, DraftWords } from './draft.ts';
import type { TypedDraft } from './typed-fields.tsx';

export type BlankDraft = { id: string; choices?: DraftWords[] | undefined; feedback?: DraftWords } & TypedDraft;
export type ClozeDraft = Draft & { text?: DraftWords; blanks?: BlankDraft[] };
