import { getTranslations } from 'next-intl/server';
import { type CourseFields, courseFields, courseLanguages } from '../../../features/courses/course-fields.ts';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { typedValues } from '../../read-form.ts';

/** The course that a form holds, or what to do about the fields that say none. */
export async function readCourse(
  form: FormData,
): Promise<{ ok: true; fields: CourseFields } | { ok: false; outcome: FormOutcome }> {
  const read = courseFields.safeParse({
    languages: form.getAll('languages'),
    title: filledIn(form, 'title'),
    description: filledIn(form, 'description'),
    access: form.get('access'),
  });
  if (read.success) return { ok: true, fields: read.data };
  const t = await getTranslations('teach');
  const sentences: Record<string, string> = {
    languages: t('languagesWrong'),
    title: t('titleWrong'),
    description: t('descriptionWrong'),
    access: t('accessWrong'),
  };
  const errors = read.error.issues.map(({ path: [field, language] }) => [
    [field, language].filter((part) => typeof part === 'string').join('.'),
    sentences[String(field)] ?? '',
  ]);
  return { ok: false, outcome: { values: typedValues(form), errors: Object.fromEntries(errors), formError: null } };
}

function filledIn(form: FormData, field: string): Record<string, string> {
  const words = courseLanguages.map((language) => [language, form.get(`${field}.${language}`)] as const);
  return Object.fromEntries(
    words.filter(
      (entry): entry is [(typeof entry)[0], string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );
}
