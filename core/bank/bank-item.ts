import type { CourseAccess } from '../access/course-access.ts';
import type { Program } from '../command/program.ts';
import type { Question } from '../question/registry.ts';
import type { RuleName } from '../question/rules/rules.ts';
import type { Words } from '../question/words.ts';

/** What a bank holds of each kind, field by field: the same shape for a file and for the database. */
export type Content = {
  course: {
    title: Words;
    description: Words;
    languages: string[];
    access: CourseAccess;
    position: number;
    /** How the programs read their command lines that the course asks about. */
    programs: Program[];
  };
  article: { title: Words; position: number; retired: boolean };
  section: {
    article: string;
    heading: Words;
    body: Words;
    /** SVG free of all that could run or load; null where the section has no drawing. */
    diagram: Words | null;
    position: number;
    retired: boolean;
  };
  question: {
    section: string;
    passage: string;
    /** The question's own type, prompt, key, explanation. */
    body: Question;
    /** A higher one starts the question anew for everyone. */
    revision: number;
    position: number;
    /** In their one order. */
    tags: string[];
    retired: boolean;
  };
};
export type Kind = keyof Content;

/** The kinds in the order in which they must be written: each names only what stands before it. */
export const kinds = ['course', 'article', 'section', 'question'] as const satisfies readonly Kind[];

/** A thing of the bank; ids are unique within their kind. */
export type BankItem<K extends Kind = Kind> = {
  [Each in K]: { kind: Each; id: string; course: string; content: Content[Each] };
}[K];

/** Where something stands in the files: the path inside content/, the line counted from 1. */
export type Place = { file: string; line: number };

/** A thing as a file says it. */
export type FileItem<K extends Kind = Kind> = BankItem<K> & Place;

/** A thing as its file said it when it was loaded last. */
export type LoadedItem<K extends Kind = Kind> = BankItem<K> & { file: string };

/** A fault for an author to mend, at its place, and the rule it breaks where that has a name. */
export type Problem = Place & { message: string; rule?: RuleName };

/** The order in which a person goes through the files. */
export function inOrder(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
