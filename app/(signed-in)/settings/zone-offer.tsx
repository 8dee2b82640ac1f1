import { getTranslations } from 'next-intl/server';
import { ZoneOffered } from '../../../features/people/components/zone-offered.tsx';

type Props = { kept: string /** Who may put it off; null: nobody. */; learnerId?: string | null };

/** Offers the zone of the browser where it is another than the one kept; nothing is changed by itself. */
export async function ZoneOffer({ kept, learnerId = null }: Props) {
  const t = await getTranslations('settings.day');
  return (
    <ZoneOffered
      kept={kept}
      href="/settings/day"
      learnerId={learnerId}
      words={{ text: t('offer', { zone: '{zone}' }), link: t('offerLook'), notNow: t('offerNotNow') }}
    />
  );
}
