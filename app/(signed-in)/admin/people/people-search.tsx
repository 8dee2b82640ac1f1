import { useTranslations } from 'next-intl';
import { globalRoles } from '../../../../core/access/course-access.ts';
import { SelectField } from '../../../../ui/select-field.tsx';
import type { AskedPeople } from './read-asked.ts';

/** Finds people by a part of their name or e-mail, and by what they are. */
export function PeopleSearch({ asked }: { asked: AskedPeople }) {
  const t = useTranslations('admin');
  return (
    <search aria-label={t('find')}>
      <form className="filter" action="/admin/people">
        <div className="field filter-search">
          <label className="field-label" htmlFor="words">
            {t('words')}
          </label>
          <input className="input" id="words" name="words" type="search" defaultValue={asked.words} maxLength={200} />
        </div>
        <SelectField
          {...{ name: 'role', label: t('roleLabel'), value: asked.role ?? '' }}
          options={[
            { value: '', label: t('anyRole') },
            ...globalRoles.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
        />
        <button className="button button-line" type="submit">
          {t('find')}
        </button>
      </form>
    </search>
  );
}
