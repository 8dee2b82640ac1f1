import type { CourseFigures } from '../../core/bank/count-questions.ts';

/** How many questions each section of a course asks, by type, and how often the longest option is right. */
export function figureLines({ course, questions, sections, longestKeys }: CourseFigures): string[] {
  const types = [...new Set(sections.flatMap((section) => Object.keys(section.types)))].sort();
  const inAll = (type: string) => sections.reduce((sum, section) => sum + (section.types[type] ?? 0), 0);
  const rows = [
    [course, ...types, 'in all'],
    ...sections.map((section) => [
      section.section.slice(course.length + 1),
      ...types.map((type) => String(section.types[type] ?? 0)),
      String(section.questions),
    ]),
    ['in all', ...types.map((type) => String(inAll(type))), String(questions)],
  ];
  return [...aligned(rows), ...longestKeys.map(longestLine)];
}

/** Columns as wide as their widest cell: names to the left, numbers to the right. */
function aligned(rows: readonly string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(width(at)) : cell.padStart(width(at)))).join('  '),
  );
}

const longestLine = ({ language, all, count, expected, p }: CourseFigures['longestKeys'][number]) =>
  `${language}: the longest option is right in ${count} of ${all} (by chance ${expected.toFixed(1)}; p = ${p.toFixed(3)})`;
