import type { Counted } from '../../../../ui/say.ts';

export type OutboxWords = {
  waiting: Counted;
  unreachable: Counted;
  busy: Counted;
  signedOut: Counted;
  signIn: string;
  refused: string;
  dismiss: string;
  signOut: string;
  stay: string;
  signOutTitle: Counted;
  signOutText: string;
};
