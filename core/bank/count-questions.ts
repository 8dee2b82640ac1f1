import type { FileItem } from './bank-item.ts';
import { countLongestKeys, type LongestKeys } from './lint/keys-longest.ts';

/** What a course has to ask: questions by section and type, and how often the longest option is right. */
export type CourseFigures = {
  course: string;
  questions: number;
  sections: { section: string; types: Record<string, number>; questions: number }[];
  longestKeys: LongestKeys[];
};

/** The figures of each course among these items, in their order. */
export function countQuestions(items: readonly FileItem[]): CourseFigures[] {
  const courses = items.flatMap((item) => (item.kind === 'course' ? [item] : []));
  return courses.map(({ id, content: { languages } }) => {
    const asked = items.flatMap((item) => (item.kind === 'question' && item.course === id ? [item] : []));
    const sections = items.flatMap((item) => (item.kind === 'section' && item.course === id ? [item.id] : []));
    const bodies = asked.map(({ content }) => content.body);
    const [first = ''] = languages;
    return {
      course: id,
      questions: asked.length,
      sections: sections.map((section) => {
        const types = asked.flatMap(({ content }) => (content.section === section ? [content.body.type] : []));
        return { section, types: tallied(types), questions: types.length };
      }),
      longestKeys: languages.map((language) => countLongestKeys(bodies, language, first)),
    };
  });
}

function tallied(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
