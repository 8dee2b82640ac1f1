import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { sessionDays } from '../../../../core/access/session-life.ts';
import { listSessions } from '../../../../features/people/list-sessions.ts';
import { requireSession } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { endOthersAction } from './actions.ts';
import { SessionRow } from './session-row.tsx';

type Props = { searchParams: Promise<{ ended?: unknown }> };

const endedFields = z.enum(['one', 'others']);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.sessions'))('title') };
}

/** Where somebody is signed in, and how to sign out there. */
export default async function SessionsPage({ searchParams }: Props) {
  const { person, sessionId } = await requireSession();
  const sessions = await listSessions(person.id, sessionId, await peopleContext());
  const t = await getTranslations('settings.sessions');
  const ended = endedFields.safeParse((await searchParams).ended);
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')} kept={ended.success && t(`ended.${ended.data}`)}>
        {t('about', sessionDays)}
      </SettingsHead>
      <ul className="ruled">
        {sessions.map((session) => (
          <SessionRow key={session.name} session={session} zone={person.zone ?? 'UTC'} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form className="section-gap" action={endOthersAction}>
          <button className="button button-line" type="submit">
            {t('endOthers')}
          </button>
        </form>
      )}
    </PersonShell>
  );
}
