import { getTranslations } from 'next-intl/server';
import { countSuspended } from '../../../features/review/count-suspended.ts';
import { sharedDatabase } from '../../../lib/db/shared.ts';

/** The way to what was suspended, where there is any. */
export async function SuspendedLink({ learnerId }: { learnerId: string }) {
  const count = await countSuspended(learnerId, { db: await sharedDatabase() });
  if (count === 0) return null;
  const t = await getTranslations('today');
  return (
    <p className="section-gap">
      <a className="link link-touch small quiet" href="/today/suspended">
        {t('suspendedCount', { count })}
      </a>
    </p>
  );
}
