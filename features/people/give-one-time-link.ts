import { type Administrator, loadListed } from './administer.ts';
import type { Context } from './context.ts';
import { makeOneTimeLink } from './make-one-time-link.ts';

/**
 * A link with which somebody chooses a password once, for an administrator to hand over.
 * @param given.token random; it is not kept
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function giveOneTimeLink(
  given: { id: string; token: string },
  asking: Administrator,
  context: Pick<Context, 'db' | 'now'>,
): Promise<{ path: string; hours: number } | null> {
  const { email } = await loadListed(given.id, asking, { db: context.db.read });
  return makeOneTimeLink({ email, token: given.token, by: asking.id }, context);
}
