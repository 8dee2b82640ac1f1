import { useTranslations } from 'next-intl';
import { logKinds } from '../../../../features/log/log-kinds.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import type { AskedLog } from './read-asked.ts';

/** Finds in the log by what was done, of the person whose log it is or of everybody. */
export function LogSearch({ asked }: { asked: AskedLog }) {
  const t = useTranslations('admin.log');
  return (
    <search aria-label={t('find')}>
      <form className="filter" action="/admin/log">
        {asked.person !== null && <input type="hidden" name="person" value={asked.person} />}
        <SelectField
          {...{ name: 'kind', label: t('what'), value: asked.kind ?? '' }}
          options={[
            { value: '', label: t('anything') },
            ...logKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
        />
        <button className="button button-line" type="submit">
          {t('find')}
        </button>
      </form>
    </search>
  );
}
