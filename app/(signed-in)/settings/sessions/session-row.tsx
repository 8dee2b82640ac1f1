import { useFormatter, useTranslations } from 'next-intl';
import type { OwnSession } from '../../../../features/people/list-sessions.ts';
import { endSessionAction } from './actions.ts';

/** One browser in which somebody is signed in. This one is left by signing out. */
export function SessionRow({ session, zone }: { session: OwnSession; zone: string }) {
  const t = useTranslations('settings.sessions');
  const format = useFormatter();
  const { name, browser, system, createdAt, lastUsedAt, isThis } = session;
  const known = [browser && 'browser', system && 'system'].filter((part) => part !== null).join('And');
  const device = t(`device.${(known || 'unknown') as 'browser'}`, { browser: browser ?? '', system: system ?? '' });
  const when = (time: number) => format.dateTime(time, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  return (
    <li className="taught-row">
      <div>
        <p>{device}</p>
        <p className="note">
          {t('since', { when: when(createdAt) })} {isThis ? t('thisOne') : t('lastUsed', { when: when(lastUsedAt) })}
        </p>
      </div>
      {!isThis && (
        <form action={endSessionAction.bind(null, name)}>
          <button className="button button-quiet" type="submit">
            {t.rich('end', { device, hidden: (words) => <span className="visually-hidden">{words}</span> })}
          </button>
        </form>
      )}
    </li>
  );
}
