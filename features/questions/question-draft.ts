import { z } from 'zod';
import { questionTypes } from '../../core/question/registry.ts';
import { typableName } from '../../core/text/typable-text.ts';

/** Far more than any question needs, so that nothing that is pasted is lost before it can be shortened. */
const longestBody = 400_000;

/** A question as an author writes it, finished or not: only its type is sure. */
const draftBody = z
  .looseObject({ type: z.enum(questionTypes) })
  .refine((body) => JSON.stringify(body).length <= longestBody, { error: 'too-long' });
export type DraftBody = z.infer<typeof draftBody>;

/** What is written of a question. */
export const draftFields = z.strictObject({
  section: typableName.min(1).max(200),
  /** Anchor in the section; empty while none is chosen. */
  passage: typableName.max(200),
  body: draftBody,
});
export type DraftFields = z.infer<typeof draftFields>;

/** Who wrote something, and when (ms); null for who has no account any more, and for files. */
type Written = { editor: string | null; at: number };

/** A question as its author finds it. */
export type QuestionToWrite = {
  id: string;
  type: DraftBody['type'];
  state: 'draft' | 'published' | 'retired';
  /** Stands for everything below when something is saved: `seen`. */
  edits: number;
  /** What is not published yet; `basedOn` is the version it was begun from. Null when there is nothing of the kind. */
  draft: (DraftFields & Written & { basedOn: number }) | null;
  /** What learners are asked, or were asked last; null while nothing was published. */
  published: (DraftFields & Written & { version: number; revision: number }) | null;
};

/** Somebody wrote it since it was read; `theirs` is what stands there now. */
export type ChangedMeanwhile = { ok: false; reason: 'changed-meanwhile'; theirs: QuestionToWrite };
