import type { OutboxWords } from '../../features/review/components/outbox/outbox-words.ts';
import { SignOutButton } from '../../features/review/components/outbox/sign-out-button.tsx';
import { signOutAction } from './sign-out-action.ts';

/** Signs out, also before any script has run. */
export function SignOut({ learnerId, words }: { learnerId: string; words: OutboxWords }) {
  return (
    <form action={signOutAction}>
      <SignOutButton learnerId={learnerId} words={words} />
    </form>
  );
}
