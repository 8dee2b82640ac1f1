import { getTranslations } from 'next-intl/server';
import { ZoneOffered } from '../../../ui/zone-offered.tsx';

/** Offers the zone of the browser where it is another than the one kept; nothing is changed by itself. */
export async function ZoneOffer({ kept }: { kept: string }) {
  const t = await getTranslations('settings.day');
  return (
    <ZoneOffered
      kept={kept}
      href="/settings/day"
      words={{ text: t('offer', { zone: '{zone}' }), link: t('offerLook') }}
    />
  );
}
