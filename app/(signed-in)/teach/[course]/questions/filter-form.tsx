import { useLocale, useTranslations } from 'next-intl';
import { questionTypes } from '../../../../../core/question/registry.ts';
import { inLanguage } from '../../../../../core/question/words.ts';
import type { OutlineSection } from '../../../../../features/articles/load-outline.ts';
import type { Course } from '../../../../../features/courses/course.ts';
import { listedStates } from '../../../../../features/questions/question-filter.ts';
import { SelectField } from '../../../../../ui/select-field.tsx';
import type { AskedList } from './read-filter.ts';

type Props = { course: Course; sections: readonly OutlineSection[]; tags: readonly string[]; asked: AskedList };

/** Narrows the list; a link says the same as the fields, so that it can be kept and sent. */
export function FilterForm({ course, sections, tags, asked }: Props) {
  const t = useTranslations('bank');
  const kind = useTranslations('editor.kinds');
  const language = useLocale();
  const [first = language] = course.languages;
  const all = { value: '', label: t('all') };
  return (
    <search aria-label={t('filter')}>
      <form className="filter" action={`/teach/${course.id}/questions`}>
        <div className="field filter-search">
          <label className="field-label" htmlFor="words">
            {t('find')}
          </label>
          <input className="input" id="words" name="words" type="search" defaultValue={asked.words} maxLength={200} />
        </div>
        <SelectField
          {...{ name: 'section', label: t('section'), value: asked.section }}
          options={[
            all,
            ...sections.map(({ id, heading }) => ({ value: id, label: inLanguage(heading, language, first) })),
          ]}
        />
        <SelectField
          {...{ name: 'type', label: t('type'), value: asked.type }}
          options={[all, ...questionTypes.map((value) => ({ value, label: kind(`${value}.name`) }))]}
        />
        <SelectField
          {...{ name: 'state', label: t('stateLabel'), value: asked.state }}
          options={listedStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        {tags.length > 0 && (
          <SelectField
            {...{ name: 'tag', label: t('tag'), value: asked.tag }}
            options={[all, ...tags.map((tag) => ({ value: tag, label: tag }))]}
          />
        )}
        <button className="button button-line" type="submit">
          {t('apply')}
        </button>
      </form>
    </search>
  );
}
