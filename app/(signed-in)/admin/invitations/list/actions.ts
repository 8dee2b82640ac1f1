'use server';

import { getTranslations } from 'next-intl/server';
import { csvLine } from '../../../../../core/exchange/csv.ts';
import { inviteList } from '../../../../../features/people/invite-list.ts';
import { longestList } from '../../../../../features/people/people-list.ts';
import { randomToken } from '../../../../../lib/id/random-token.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../../confirm-fault.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { ownOrigin } from '../../../../own-origin.ts';
import { peopleContext } from '../../../../people-context.ts';
import { sentForm } from '../../../../read-sent.ts';
import { requireAdministrator } from '../../require-administrator.ts';

/** So many mistakes are told at once. */
const mostTold = 20;

export async function inviteListAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const administrator = await requireAdministrator();
  const t = await getTranslations('admin.list');
  const text = String(form.get('list') ?? '').slice(0, 200_000);
  const fault = await confirmFaultOf(administrator, form, 'password');
  if (fault) return { values: { list: text }, ...fault };
  const given = { text, newToken: randomToken };
  const made = await orNotFound(inviteList(given, administrator, await peopleContext()));
  if (made.ok) {
    const origin = await ownOrigin();
    const links = made.links.map(({ email, path }) => csvLine([email, `${origin}${path}`]).trim()).join('\n');
    return { values: { links }, errors: {}, formError: null };
  }
  const told =
    made.reason === 'faults'
      ? made.faults
          .slice(0, mostTold)
          .map(({ line, reason }) => t(`fault.${reason}`, { line }))
          .join(' ')
      : t(made.reason, { most: longestList });
  return { values: { list: text }, errors: { list: told }, formError: null };
}
