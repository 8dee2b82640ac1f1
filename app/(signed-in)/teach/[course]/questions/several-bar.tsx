import { useTranslations } from 'next-intl';
import { SelectField } from '../../../../../ui/select-field.tsx';
import { ChooseAll } from './choose-all.tsx';

type Props = { sections: readonly { value: string; label: string }[]; tags: readonly string[] };

/** What can be done with the questions that are ticked in the same form. */
export function SeveralBar({ sections, tags }: Props) {
  const t = useTranslations('bank.several');
  const press = (what: 'publish' | 'retire' | 'move' | 'tag' | 'untag') => (
    <button className="button button-line" type="submit" name="do" value={what}>
      {t(`do.${what}`)}
    </button>
  );
  return (
    <details className="several">
      <summary className="link-touch">{t('title')}</summary>
      <div className="several-ways">
        <ChooseAll label={t('all')} />
        <div className="button-row">
          {press('publish')}
          {press('retire')}
        </div>
        <div className="several-way">
          <SelectField name="section" id="to_section" label={t('to')} options={sections} />
          {press('move')}
        </div>
        <div className="several-way">
          <div className="field">
            <label className="field-label" htmlFor="tag_of_several">
              {t('tag')}
            </label>
            <input
              className="input"
              id="tag_of_several"
              name="tag"
              list="known_tags"
              maxLength={40}
              autoComplete="off"
            />
            <datalist id="known_tags">
              {tags.map((tag) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
          </div>
          <div className="button-row">
            {press('tag')}
            {press('untag')}
          </div>
        </div>
      </div>
    </details>
  );
}
