import { guessLimit } from '../../core/access/guess-limit.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { checkPassword } from './check-password.ts';
import type { Context } from './context.ts';
import { limitGuessing, type Tried } from './limit-guessing.ts';
import type { Person } from './person.ts';

/** Whether who is signed in knows their password, asked before what is dear to them. Counts for them alone. */
export async function confirmPassword(
  person: Pick<Person, 'id' | 'email'>,
  password: string,
  context: Context,
): Promise<Tried<{ userId: string }>> {
  const place = { name: tokenHash(`person ${person.id}`), most: guessLimit.account };
  return limitGuessing([place], () => checkPassword({ email: person.email, password }, context), context);
}
