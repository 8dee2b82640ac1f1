import { useTranslations } from 'next-intl';
import type { LogLine } from '../../../../features/log/list-log.ts';

/** What more is known of what was done. */
export function LogFacts({ detail: { questions, ...facts } }: Pick<LogLine, 'detail'>) {
  const t = useTranslations('admin.log');
  const word = (value: string) => t('word', { value });
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value
      ? t(`fact.${name as keyof typeof facts}`, { value: typeof value === 'string' ? word(value) : Number(value) })
      : [],
  );
  if (told.length === 0) return null;
  return (
    <p className="note">
      {told.join(' · ')}
      {questions && (
        <>
          {' · '}
          <code>{questions}</code>
        </>
      )}
    </p>
  );
}
