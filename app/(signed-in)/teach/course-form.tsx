import { getTranslations } from 'next-intl/server';
import { courseAccess } from '../../../core/access/course-access.ts';
import { courseLanguages } from '../../../features/courses/course-fields.ts';
import { Form } from '../../../ui/form.tsx';
import type { FormOutcome } from '../../../ui/form-outcome.ts';

type CourseFormProps = {
  action: (before: FormOutcome, form: FormData) => Promise<FormOutcome>;
  start: Record<string, string>;
  submit: string;
};

/** What a course is told by, in each language it can have, and who may join. */
export async function CourseForm({ action, start, submit }: CourseFormProps) {
  const t = await getTranslations('teach');
  const options = (values: readonly string[], label: (value: never) => string) =>
    values.map((value) => ({ value, label: label(value as never) }));
  return (
    <Form
      action={action}
      start={start}
      fields={[
        {
          ...{ type: 'some-of', name: 'languages', label: t('languages'), hint: t('languagesHint') },
          options: options(courseLanguages, (language: (typeof courseLanguages)[number]) => t(`language.${language}`)),
        },
        ...courseLanguages.flatMap((lang) => {
          const inLanguage = { language: t(`language.${lang}`) };
          return [
            {
              ...{ type: 'text', name: `title.${lang}`, label: t('courseTitle', inLanguage), autoComplete: 'off' },
              ...{ lang, optional: true },
            } as const,
            {
              ...{ type: 'area', name: `description.${lang}`, label: t('courseDescription', inLanguage) },
              ...{ lang, optional: true },
            } as const,
          ];
        }),
        {
          ...{ type: 'one-of', name: 'access', label: t('whoMayJoin') },
          options: courseAccess.map((value) => ({
            ...{ value, label: t(`access.${value}`), hint: t(`accessHint.${value}`) },
          })),
        },
      ]}
      submit={submit}
      busy={t('saving')}
    />
  );
}
