import type { PublishOutcome } from './publish-found.ts';

/** What can be done with several questions at once. */
export type SeveralChange =
  /** Publishes what is written, as a change of wording; what was retired and has no draft is asked again. */
  | { kind: 'publish' }
  | { kind: 'retire' }
  /** At once, also for learners; a draft moves along. */
  | { kind: 'move'; section: string; passage: string }
  | { kind: 'tag' | 'untag'; tag: string };

/** Why a question was left as it was. */
export type LeftReason =
  | Exclude<PublishOutcome, { ok: true }>['reason']
  | 'passage-gone'
  | 'nothing-to-do'
  /** Undoing: somebody wrote it since. */
  | 'changed-meanwhile';

/** A question that was left as it was. */
export type Left = { question: string; reason: LeftReason };
