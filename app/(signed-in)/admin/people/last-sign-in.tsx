import { useFormatter, useTranslations } from 'next-intl';

/** When somebody last signed in (ms since 1970), in the zone of whoever looks. */
export function LastSignIn({ at, zone }: { at: number | null; zone: string }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  if (at === null) return t('neverSignedIn');
  return t('lastSignIn', { when: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }) });
}
