import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { loadPerson } from '../../../../../features/people/load-person.ts';
import { sharedDatabase } from '../../../../../lib/db/shared.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { PersonShell } from '../../../person-shell.tsx';
import { requireAdministrator } from '../../require-administrator.ts';
import { LastSignIn } from '../last-sign-in.tsx';
import { endSessionsAction } from './actions.ts';
import { LinkForm } from './link-form.tsx';
import { RoleForm } from './role-form.tsx';
import { SecondStepForm } from './second-step-form.tsx';

type Props = { params: Promise<{ person: string }>; searchParams: Promise<{ ended?: unknown }> };

const listed = cache(async (id: string) => {
  const administrator = await requireAdministrator();
  return { administrator, person: await orNotFound(loadPerson(id, administrator, { db: await sharedDatabase() })) };
});

/** Asked first, so that who is not there is answered with 404 before anything is sent. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await listed((await params).person)).person.name };
}

/** One person, and what an administrator can do for them. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { administrator, person } = await listed((await params).person);
  const t = await getTranslations('admin');
  const { ended } = await searchParams;
  return (
    <PersonShell here="admin" person={administrator}>
      <p className="small">
        <Link className="link link-touch" href="/admin/people">
          {t('people')}
        </Link>
      </p>
      <h1 className="title">{person.name}</h1>
      <p className="lead settings-about">{person.email}</p>
      <p className="small quiet">
        {t(`role.${person.role}`)} · <LastSignIn at={person.lastSignInAt} zone={administrator.zone ?? 'UTC'} />
        {!person.hasPassword && ` · ${t('noPassword')}`}
        {person.emailIsVerified && ` · ${t('emailVerified')}`}
        {person.hasSecondFactor && ` · ${t('hasSecondStep')}`}
      </p>
      <p className="small form-kept" role="status">
        {ended !== undefined && t(ended === 'second-step' ? 'secondStepEnded' : 'sessionsEnded')}
      </p>
      <p className="small">
        <Link className="link link-touch" href={`/admin/log?person=${person.id}`}>
          {t('log.title')}
        </Link>
      </p>
      <RoleForm administrator={administrator} person={person} />
      <LinkForm administrator={administrator} person={person} />
      {person.hasSecondFactor && <SecondStepForm administrator={administrator} person={person} />}
      <section className="section-gap" aria-labelledby="sessions_heading">
        <h2 className="heading" id="sessions_heading">
          {t('sessions')}
        </h2>
        <p className="small quiet settings-about">{t('sessionsText')}</p>
        <form action={endSessionsAction.bind(null, person.id)}>
          <button className="button button-line" type="submit">
            {t('endSessions')}
          </button>
        </form>
      </section>
    </PersonShell>
  );
}
