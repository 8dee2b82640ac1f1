import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { listLog } from '../../../../features/log/list-log.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { PageLinks } from '../../page-links.tsx';
import { PersonShell } from '../../person-shell.tsx';
import { requireAdministrator } from '../require-administrator.ts';
import { LogRow } from './log-row.tsx';
import { LogSearch } from './log-search.tsx';
import { logSearch, readAsked } from './read-asked.ts';

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.log'))('title') };
}

/** Who changed what that matters to others, the newest first. */
export default async function LogPage({ searchParams }: Props) {
  const administrator = await requireAdministrator();
  const asked = readAsked(await searchParams);
  const log = await orNotFound(listLog(asked, administrator, { db: await sharedDatabase() }));
  const { lines, all, page, pages, person } = log;
  const t = await getTranslations('admin.log');
  return (
    <PersonShell here="admin" person={administrator}>
      <p className="small">
        <Link className="link link-touch" href="/admin/people">
          {(await getTranslations('admin'))('people')}
        </Link>
      </p>
      <h1 className="title">{t('title')}</h1>
      <p className="lead settings-about">{t('text')}</p>
      {person && (
        <p className="small">
          {t('onlyOf', { name: person.name })}{' '}
          <Link className="link link-touch" href="/admin/log">
            {t('everybody')}
          </Link>
        </p>
      )}
      <LogSearch asked={asked} />
      <p className="small quiet" role="status">
        {t('found', { count: all })}
      </p>
      <ul className={all === 0 ? undefined : 'ruled'}>
        {lines.map((line) => (
          <LogRow key={line.id} line={line} zone={administrator.zone ?? 'UTC'} />
        ))}
      </ul>
      <PageLinks {...{ page, pages }} to={(there) => `/admin/log?${logSearch({ ...asked, page: there })}`} />
    </PersonShell>
  );
}
