import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { inLanguage } from '../../../../core/question/words.ts';
import { listTaught } from '../../../../features/courses/list-taught.ts';
import { listInvitations } from '../../../../features/people/list-invitations.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { requireAdministrator } from '../require-administrator.ts';
import { InvitationRow } from './invitation-row.tsx';
import { InviteForm } from './invite-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('invitations') };
}

/** Links with which people make an account where not everybody may. */
export default async function InvitationsPage() {
  const person = await requireAdministrator();
  const context = await peopleContext();
  const invitations = await listInvitations(person, context);
  const t = await getTranslations('admin');
  const language = await getLocale();
  const courses = (await listTaught(person, context)).map(({ id, title, languages: [first = language] }) => ({
    id,
    title: inLanguage(title, language, first),
  }));
  return (
    <PersonShell here="admin" person={person}>
      <p className="small">
        <Link className="link link-touch" href="/admin/people">
          {t('people')}
        </Link>
      </p>
      <h1 className="title">{t('invitations')}</h1>
      <p className="lead settings-about">{t('invitationsText')}</p>
      <p className="small settings-about">
        <Link className="link link-touch" href="/admin/invitations/list">
          {t('list.title')}
        </Link>
      </p>
      <InviteForm administrator={person} courses={courses} />
      <section className="section-gap" aria-labelledby="standing_heading">
        <h2 className="heading" id="standing_heading">
          {t('standing')}
        </h2>
        {invitations.length === 0 && <p className="quiet">{t('noInvitations')}</p>}
        <ul className={invitations.length === 0 ? undefined : 'ruled'}>
          {invitations.map((invitation) => (
            <InvitationRow
              key={invitation.id}
              invitation={invitation}
              course={courses.find(({ id }) => id === invitation.course)?.title ?? null}
              zone={person.zone ?? 'UTC'}
            />
          ))}
        </ul>
      </section>
    </PersonShell>
  );
}
