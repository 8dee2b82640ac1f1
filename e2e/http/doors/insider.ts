import { letIn, makeAccount } from '../../fixtures/accounts.ts';
import type { At } from '../client.ts';
import type { Ids } from '../rights/ids.ts';
import { enter, type Me, makePlace } from '../rights/place.ts';

/** Somebody who may open every door: an administrator who teaches a course, with the ids of all that is in it. */
export type Insider = { me: Me; ids: Ids; headers: { Cookie: string; Origin: string } };

export async function anInsider(at: At): Promise<Insider> {
  const { ids } = await makePlace(at, 'invitation');
  const account = await makeAccount(at.databaseUrl, { role: 'administrator', zone: 'UTC' });
  await letIn(at.databaseUrl, { id: account.id, course: ids.course, role: 'instructor' });
  const me = await enter(at, account);
  return { me, ids, headers: { Cookie: me.cookie, Origin: at.url } };
}

/** What stands in the place of a parameter of an address. */
export const goodPart = (
  { course, section, question, person, several, picture, inviteToken, answer }: Ids,
  name: string,
): string =>
  ({
    ...{ course, section, question, person, change: several, name: picture, token: inviteToken, id: answer },
    ...{ file: 'everything.json', nextauth: 'session' },
  })[name] ?? 'x';
