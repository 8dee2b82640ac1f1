import { getLocale, getTranslations } from 'next-intl/server';
import { courseLanguages } from '../../../features/courses/course-fields.ts';
import type { FieldProps } from '../../../ui/field-props.ts';
import { Form } from '../../../ui/form.tsx';
import type { FormOutcome } from '../../../ui/form-outcome.ts';

type SectionFormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  languages: readonly string[];
  start: Record<string, string>;
};

/** The heading and text of a section in each language of its course, side by side where there is room. */
export async function SectionForm({ action, languages, start }: SectionFormProps) {
  const t = await getTranslations('teach');
  const nameOf = new Intl.DisplayNames([await getLocale()], { type: 'language' });
  const words = (lang: string, at: number): FieldProps[] => {
    const known = courseLanguages.find((each) => each === lang);
    const language = known ? t(`language.${known}`) : (nameOf.of(lang) ?? lang);
    const optional = at > 0 ? { optional: true as const } : {};
    return [
      {
        ...{ name: `heading.${lang}`, label: t('heading', { language }), lang, ...optional },
        ...{ type: 'text', autoComplete: 'off' },
      },
      {
        ...{ name: `body.${lang}`, label: t('body', { language }), hint: t('bodyHint'), lang, ...optional },
        ...{ type: 'area', reading: true },
      },
      { type: 'shown', name: `theirs.${lang}`, label: t('theirs', { language }), lang },
    ];
  };
  return (
    <Form
      action={action}
      start={start}
      columns={languages.map(words)}
      fields={[{ type: 'hidden', name: 'seen' }]}
      submit={t('save')}
      busy={t('saving')}
      holds
    />
  );
}
