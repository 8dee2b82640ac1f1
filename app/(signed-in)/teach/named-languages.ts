import { getLocale, getTranslations } from 'next-intl/server';
import { courseLanguages } from '../../../features/courses/course-fields.ts';

/** Languages of a course with what they are called in the person's own. */
export async function namedLanguages(tags: readonly string[]): Promise<{ tag: string; name: string }[]> {
  const t = await getTranslations('teach');
  const nameOf = new Intl.DisplayNames([await getLocale()], { type: 'language' });
  return tags.map((tag) => {
    const known = courseLanguages.find((each) => each === tag);
    return { tag, name: known ? t(`language.${known}`) : (nameOf.of(tag) ?? tag) };
  });
}
