import { getTranslations } from 'next-intl/server';
import { courseAccess } from '../../../core/access/course-access.ts';
import { courseLanguages } from '../../../features/courses/course-fields.ts';
import type { FieldProps } from '../../../ui/field-props.ts';
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
  const words = (lang: (typeof courseLanguages)[number]): FieldProps[] => {
    const language = t(`language.${lang}`);
    return [
      {
        ...{ name: `title.${lang}`, label: t('courseTitle', { language }), lang },
        ...{ type: 'text', autoComplete: 'off', optional: true },
      },
      {
        ...{ name: `description.${lang}`, label: t('courseDescription', { language }), lang },
        ...{ type: 'area', optional: true },
      },
    ];
  };
  const languages: FieldProps = {
    ...{ name: 'languages', label: t('languages'), hint: t('languagesHint') },
    type: 'some-of',
    options: courseLanguages.map((value) => ({ value, label: t(`language.${value}`) })),
  };
  const access: FieldProps = {
    ...{ name: 'access', label: t('whoMayJoin') },
    type: 'one-of',
    options: courseAccess.map((value) => ({ value, label: t(`access.${value}`), hint: t(`accessHint.${value}`) })),
  };
  const fields = [languages, ...courseLanguages.flatMap(words), access];
  return <Form action={action} start={start} fields={fields} submit={submit} busy={t('saving')} holds />;
}
