/** What is written down when it is done: to others, to what others learn, or to what lets somebody in. */
export const logKinds = [
  'account-made',
  'role-changed',
  'account-deleted',
  'people-invited',
  'invitation-taken-back',
  'signed-out',
  'link-given',
  'password-chosen',
  'password-changed',
  'second-step-on',
  'second-step-off',
  'recovery-codes-renewed',
  'second-step-required',
  'second-step-not-required',
  'sign-in-linked',
  'sign-in-unlinked',
  'course-made',
  'course-changed',
  'member-changed',
  'join-link-made',
  'join-link-taken-back',
  'question-begun',
  'draft-written',
  'draft-discarded',
  'question-published',
  'question-retired',
  'question-brought-back',
  'several-changed',
  'several-undone',
  'section-written',
  'section-moved',
  'section-retired',
  'section-brought-back',
  'picture-added',
  'report-answered',
  'content-loaded',
  'results-exported',
  'course-exported',
  'learner-exported',
  'learner-imported',
  'backup-made',
  'backup-restored',
  'database-copied',
] as const;
export type LogKind = (typeof logKinds)[number];

/** Numbers, ids of questions and names of states; never a text that somebody wrote, never a secret. */
export type LogDetail = {
  /** A role in the house or the course, or who may join the course. */
  from?: string | null;
  to?: string | null;
  role?: string;
  /** The account came with a sign-in elsewhere. */
  elsewhere?: boolean;
  /** By what kind of link a password was chosen. */
  link?: string;
  /** How many may come by an invitation. */
  most?: number;
  /** It was not there before. */
  isNew?: boolean;
  created?: number;
  updated?: number;
  retired?: number;
  /** What was done to several questions, to how many, and to which. */
  do?: string;
  count?: number;
  questions?: string;
  version?: number;
  revision?: number;
  /** Other answers are right from then on. */
  keyChanged?: boolean;
  /** With the draft the question is gone: it was never published. */
  gone?: boolean;
  /** How many events came into a log. */
  events?: number;
};
