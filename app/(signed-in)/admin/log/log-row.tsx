import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { LogLine } from '../../../../features/log/list-log.ts';
import { LogFacts } from './log-facts.tsx';

/** What was done: when, by whom, to whom or what. */
export function LogRow({ line, zone }: { line: LogLine; zone: string }) {
  const t = useTranslations('admin.log');
  const format = useFormatter();
  const { kind, at, by, of, course, thing, detail } = line;
  return (
    <li>
      <p>{t(`kind.${kind}`)}</p>
      <p className="note">
        {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone })} ·{' '}
        {by === null ? t('machine') : <Name of={by} gone={t('gone')} />}
        {of !== null && (
          <>
            {' → '}
            <Name of={of} gone={t('gone')} />
          </>
        )}
        {course !== null && (
          <>
            {' · '}
            <Link className="link" lang="" href={`/teach/${course}`}>
              {course}
            </Link>
          </>
        )}
        {thing !== null && (
          <>
            {' · '}
            <code>{thing}</code>
          </>
        )}
      </p>
      <LogFacts detail={detail} />
    </li>
  );
}

/** A person of whom more is found by their name; who has no account any more has none. */
function Name({ of, gone }: { of: Exclude<LogLine['by'], null>; gone: string }) {
  if (of === 'gone') return gone;
  return (
    <Link className="link" lang="" href={`/admin/log?person=${of.id}`}>
      {of.name}
    </Link>
  );
}
