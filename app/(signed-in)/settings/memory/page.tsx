import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { maximumIntervals, parameterFields, retentions } from '../../../../features/people/settings-fields.ts';
import { lookAtParameters } from '../../../../features/review/look-at-parameters.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import { requirePerson } from '../../../current-person.ts';
import { reviewContext } from '../../../review-context.ts';
import { PersonShell } from '../../person-shell.tsx';
import { Apply } from '../apply.tsx';
import { LookFirst } from '../look-first.tsx';
import { SettingsHead } from '../settings-head.tsx';
import { changeParametersAction } from './actions.ts';

type Props = { searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.memory'))('title') };
}

export default async function MemoryPage({ searchParams }: Props) {
  const person = await requirePerson();
  const asked = await searchParams;
  const { retention, maximumInterval } = person.parameters;
  const kept = { retention, maximumInterval };
  const read = parameterFields.safeParse(asked);
  const chosen = read.success ? read.data : kept;
  const isOther = chosen.retention !== retention || chosen.maximumInterval !== maximumInterval;
  const look = await lookAtParameters(person, chosen, await reviewContext());
  const t = await getTranslations('settings.memory');
  const format = await getFormatter();
  const answers = (count: number) => format.number(count, { maximumFractionDigits: count < 10 ? 1 : 0 });
  const percent = (share: number) => Math.round(100 * share);
  const days = [...new Set([...maximumIntervals, chosen.maximumInterval])].sort((a, b) => a - b);
  return (
    <PersonShell here="settings" person={person}>
      <SettingsHead title={t('title')} kept={asked.kept !== undefined && !isOther && t('kept')}>
        {t('now', { percent: percent(retention), answers: answers(look.answersPerDay.before) })}
      </SettingsHead>
      <LookFirst button={t('look')}>
        <SelectField
          name="retention"
          label={t('retention')}
          value={String(percent(chosen.retention))}
          options={retentions.map((value) => ({ value: String(value), label: t('percent', { value }) }))}
        />
        <SelectField
          name="maximumInterval"
          label={t('maximumInterval')}
          value={String(chosen.maximumInterval)}
          options={days.map((count) => ({ value: String(count), label: t('days', { days: count }) }))}
        />
      </LookFirst>
      {isOther && (
        <Apply
          heading={t('change', { percent: percent(chosen.retention), days: chosen.maximumInterval })}
          rows={[
            [t('answersPerDay'), answers(look.answersPerDay.before), answers(look.answersPerDay.after)],
            [t('dueToday'), String(look.dueToday.before), String(look.dueToday.after)],
          ]}
          action={changeParametersAction.bind(null, {
            retention: percent(chosen.retention),
            maximumInterval: chosen.maximumInterval,
          })}
          back="/settings/memory"
        >
          {t('moves', { earlier: look.earlier, later: look.later })}
        </Apply>
      )}
    </PersonShell>
  );
}
