import type { DiagramElement } from '../article/diagram/diagram-element.ts';
import type { Path } from '../question/question-type.ts';

/** A YAML file read, and where in it a value stands. `file` is its path inside content/. */
export type YamlSource = { file: string; value: unknown; lineOf(path: Path): number };

/** A section's folder: its Markdown by language, its questions. What could not be read is left out. */
export type SectionSource = {
  /** Name of the folder, with its number. */
  folder: string;
  texts: Map<string, { file: string; markdown: string }>;
  /** Its drawing by language; without a root where the file could not be read. */
  diagrams: Map<string, { file: string; root: DiagramElement | null }>;
  questions: YamlSource | null;
};

export type ArticleSource = { folder: string; article: YamlSource | null; sections: SectionSource[] };

/** A course's folder as it lies on disk. */
export type CourseSource = {
  folder: string;
  course: YamlSource | null;
  /** How the programs read their command lines that the course asks about; few courses have it. */
  commands: YamlSource | null;
  articles: ArticleSource[];
};
