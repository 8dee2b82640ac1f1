import { lintDiagram } from '../article/diagram/lint-diagram.ts';
import { writeDiagram } from '../article/diagram/write-diagram.ts';
import type { Words } from '../question/words.ts';
import type { Problem } from './bank-item.ts';
import type { SectionSource } from './course-source.ts';

type Section = { folder: string; languages: readonly string[] };

/** A section's drawing in all languages, null where it has none, and what is wrong with its files. */
export function lintDiagrams(
  { diagrams }: SectionSource,
  { folder, languages }: Section,
): { diagram: Words | null; problems: Problem[] } {
  const drawn = [...diagrams].flatMap(([language, { root }]) => (root ? [[language, writeDiagram(root)]] : []));
  const missing = diagrams.size === 0 ? [] : languages.filter((language) => !diagrams.has(language));
  const strange = [...diagrams].filter(([language]) => !languages.includes(language));
  return {
    diagram: drawn.length === 0 ? null : Object.fromEntries(drawn),
    problems: [
      ...missing.map((language) => ({ file: `${folder}/diagram.${language}.svg`, line: 1, message: 'is missing' })),
      ...strange.map(([language, { file }]) => ({
        file,
        line: 1,
        message: `${language} is no language of this course`,
      })),
      ...[...diagrams.values()].flatMap(({ file, root }) =>
        root ? lintDiagram(root).map((fault) => ({ file, ...fault })) : [],
      ),
    ],
  };
}
