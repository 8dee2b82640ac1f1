import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listEverybody } from '../../../../features/people/list-everybody.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { PageLinks } from '../../page-links.tsx';
import { PersonShell } from '../../person-shell.tsx';
import { requireAdministrator } from '../require-administrator.ts';
import { PeopleSearch } from './people-search.tsx';
import { PersonRow } from './person-row.tsx';
import { peopleSearch, readAsked } from './read-asked.ts';

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('people') };
}

/** Everybody who has an account. */
export default async function PeoplePage({ searchParams }: Props) {
  const person = await requireAdministrator();
  const asked = readAsked(await searchParams);
  const { people, all, page, pages } = await listEverybody(asked, person, { db: await sharedDatabase() });
  const t = await getTranslations('admin');
  return (
    <PersonShell here="admin" person={person}>
      <header className="page-head">
        <h1 className="title">{t('people')}</h1>
        <Link className="button button-line" href="/admin/invitations">
          {t('inviteSomebody')}
        </Link>
      </header>
      <p className="small">
        <Link className="link link-touch" href="/admin/second-step">
          {t('secondStep.title')}
        </Link>
        {' · '}
        <Link className="link link-touch" href="/admin/log">
          {t('log.title')}
        </Link>
      </p>
      <PeopleSearch asked={asked} />
      <p className="small quiet" role="status">
        {t('found', { count: all })}
      </p>
      <ul className={all === 0 ? undefined : 'ruled'}>
        {people.map((each) => (
          <PersonRow key={each.id} person={each} zone={person.zone ?? 'UTC'} />
        ))}
      </ul>
      <PageLinks {...{ page, pages }} to={(there) => `/admin/people?${peopleSearch({ ...asked, page: there })}`} />
    </PersonShell>
  );
}
