import type { DraftBody } from './question-draft.ts';

/** The states that a list can be narrowed to; `changed` is published with a draft beside it, `standing` all but retired. */
export const listedStates = ['standing', 'published', 'changed', 'draft', 'retired'] as const;

/** What is asked for in a list of questions; a field left out asks for all. */
export type QuestionFilter = {
  section?: string | undefined;
  type?: DraftBody['type'] | undefined;
  state?: (typeof listedStates)[number] | undefined;
  tag?: string | undefined;
  /** Words that all stand in it, or in its id. */
  words?: string | undefined;
};
