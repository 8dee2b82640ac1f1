import { useLocale, useTranslations } from 'next-intl';
import { inLanguage, type Words } from '../../../../../core/question/words.ts';
import type { Course } from '../../../../../features/courses/course.ts';
import { renderTitle } from '../../../../../lib/markdown/markdown.ts';
import { RenderedHtml } from '../../../../../ui/rendered-html.tsx';

/** As much of a prompt as tells it from the others. */
const longest = 240;

/** What a question asks, in short; in the person's language or the course's first. */
export function QuestionTitle({ course: { languages }, prompt }: { course: Course; prompt: Words | null }) {
  const t = useTranslations('bank');
  const locale = useLocale();
  const [first = locale] = languages;
  if (!prompt) return t('unwritten');
  const text = inLanguage(prompt, locale, first);
  const short = text.length > longest ? `${text.slice(0, longest)} …` : text;
  return <RenderedHtml as="span" html={renderTitle(short)} lang={languages.includes(locale) ? locale : first} />;
}
