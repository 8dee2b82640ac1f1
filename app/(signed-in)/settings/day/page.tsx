import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { clockFields, rolloverHours } from '../../../../features/people/settings-fields.ts';
import { lookAtClock } from '../../../../features/review/look-at-clock.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import { requirePerson } from '../../../current-person.ts';
import { reviewContext } from '../../../review-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { Apply } from '../apply.tsx';
import { LookFirst } from '../look-first.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { ZoneOffer } from '../zone-offer.tsx';
import { changeClockAction } from './actions.ts';

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.day'))('title') };
}

export default async function DayPage({ searchParams }: Props) {
  const person = await requirePerson();
  const context = await reviewContext();
  const asked = await searchParams;
  const kept = { zone: person.zone ?? context.serverZone, rolloverHour: person.rolloverHour };
  const read = clockFields.safeParse({ ...kept, ...asked });
  const chosen = read.success ? read.data : kept;
  const isOther = chosen.zone !== kept.zone || chosen.rolloverHour !== kept.rolloverHour;
  const look = await lookAtClock(person, chosen, context);
  const t = await getTranslations('settings.day');
  const format = await getFormatter();
  const date = (day: string) => format.dateTime(new Date(day), { weekday: 'short', month: 'short', day: 'numeric' });
  const hour = (of: number) => `${String(of).padStart(2, '0')}:00`;
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', kept.zone, chosen.zone])].sort();
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')} kept={asked.kept !== undefined && !isOther && t('kept')}>
        {t('now', { zone: kept.zone, hour: hour(kept.rolloverHour), day: date(look.before.studyDay) })}
      </SettingsHead>
      {!isOther && <ZoneOffer kept={kept.zone} />}
      <LookFirst button={t('look')}>
        <SelectField
          name="zone"
          label={t('zone')}
          value={chosen.zone}
          options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        />
        <SelectField
          name="rolloverHour"
          label={t('rolloverHour')}
          value={String(chosen.rolloverHour)}
          options={rolloverHours.map((value) => ({ value: String(value), label: hour(value) }))}
        />
      </LookFirst>
      {isOther && (
        <Apply
          heading={t('change', { zone: chosen.zone, hour: hour(chosen.rolloverHour) })}
          rows={[
            [t('today'), date(look.before.studyDay), date(look.after.studyDay)],
            [t('due'), String(look.before.due), String(look.after.due)],
          ]}
          action={changeClockAction.bind(null, chosen)}
          back="/settings/day"
        >
          {t('stays')}
        </Apply>
      )}
    </PersonShell>
  );
}
