import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listLinkDays } from '../../../../../features/people/invite-list.ts';
import { longestList } from '../../../../../features/people/people-list.ts';
import { Form } from '../../../../../ui/form.tsx';
import { passwordField } from '../../../../confirm-fault.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { requireAdministrator } from '../../require-administrator.ts';
import { inviteListAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('list.title') };
}

/** Makes accounts for a whole list of people, each with a link of their own. */
export default async function InviteListPage() {
  const person = await requireAdministrator();
  const t = await getTranslations('admin');
  return (
    <PersonShell here="admin" person={person}>
      <p className="small">
        <Link className="link link-touch" href="/admin/invitations">
          {t('invitations')}
        </Link>
      </p>
      <h1 className="title">{t('list.title')}</h1>
      <p className="lead settings-about">{t('list.text', { days: listLinkDays })}</p>
      <Form
        action={inviteListAction}
        fields={[
          { type: 'area', name: 'list', label: t('list.label'), hint: t('list.hint', { most: longestList }) },
          ...(await passwordField(person, 'password', t('ownPassword'))),
          { type: 'shown', name: 'links', label: t('list.links'), hint: t('list.linksHint') },
        ]}
        submit={t('list.submit')}
        busy={t('saving')}
      />
    </PersonShell>
  );
}
