import type { Explained, PublicResponse, QueueQuestion } from '../../../review/api-types.ts';
import type { ChangeKind } from '../../publish-found.ts';
import type { Draft } from './draft.ts';
import type { DraftFault } from './faults.ts';
import type { SectionText } from './passage-picker.tsx';

/** What server and editor say to each other. Types only. */

/** All that is written of a question. */
export type Fields = { section: string; passage: string; body: Draft };

/** A question as its author finds it. */
export type Written = {
  id: string;
  state: 'draft' | 'published' | 'retired';
  /** Stands for what was seen, when something is saved. */
  edits: number;
  /** Learners were asked so many wordings of it so far. */
  version: number;
  /** Whether there is something that learners do not get yet. */
  hasDraft: boolean;
  fields: Fields;
};

/** A sentence on why something was not done, and what to do; `now` where something was saved all the same. */
type Refused = { ok: false; say: string; now?: Written };
/** Somebody wrote it meanwhile. */
type Changed = { ok: false; theirs: Written };

export type SaveReply = { ok: true; now: Written } | Refused | Changed;
export type PublishReply = SaveReply | { ok: false; keyChanged: true; now: Written };

export type DiscardReply = SaveReply | { ok: true; goTo: string };

export type Look = { ok: true; faults: DraftFault[]; question: QueueQuestion | null } | Refused;
export type TryReply = { ok: true; explained: Explained | null } | Refused;
export type TextReply = { ok: true; text: SectionText } | Refused;

export type PictureReply = { ok: true; address: string } | Refused;

export type EditorApi = {
  /** The faults of what is written, and how a learner would be asked it in a language. */
  look: (fields: Fields, language: string) => Promise<Look>;
  grade: (fields: Fields, language: string, response: PublicResponse) => Promise<TryReply>;
  text: (section: string, language: string) => Promise<TextReply>;
  /** Keeps a picture for the course; the address shows it in a text. */
  picture: (file: File) => Promise<PictureReply>;
  save: (fields: Fields, seen: number) => Promise<SaveReply>;
  publish: (fields: Fields, seen: number, how: { as: ChangeKind; keyMayChange: boolean }) => Promise<PublishReply>;
  retire: (seen: number, retired: boolean) => Promise<SaveReply>;
  /** Throws away what is not published; a question that never was is gone with it, and the browser led elsewhere. */
  discard: (seen: number) => Promise<DiscardReply>;
};
