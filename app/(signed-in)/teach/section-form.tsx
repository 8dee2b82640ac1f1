import { getTranslations } from 'next-intl/server';
import type { FieldProps } from '../../../ui/field-props.ts';
import { Form } from '../../../ui/form.tsx';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { namedLanguages } from './named-languages.ts';

type SectionFormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  languages: readonly string[];
  start: Record<string, string>;
};

/** The heading and text of a section in each language of its course, side by side where there is room. */
export async function SectionForm({ action, languages, start }: SectionFormProps) {
  const t = await getTranslations('teach');
  const words = ({ tag: lang, name: language }: { tag: string; name: string }, at: number): FieldProps[] => {
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
      columns={(await namedLanguages(languages)).map(words)}
      fields={[{ type: 'hidden', name: 'seen' }]}
      submit={t('save')}
      busy={t('saving')}
      holds
    />
  );
}
