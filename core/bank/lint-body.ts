import type { Fault } from '../question/question-type.ts';
import { type Question, typeOf } from '../question/registry.ts';
import { lintLanguages } from './lint-words.ts';

/** What a question is held against, wherever it was written. */
export type Around = {
  languages: readonly string[];
  /** Anchors of its section; null when the text of the section could not be read. */
  anchors: readonly string[] | null;
};

/** What is wrong with a question that has the shape of its type. */
export function lintBody(body: Question, passage: string, { languages, anchors }: Around): Fault[] {
  const isThere = anchors === null || anchors.includes(passage);
  return [
    ...(isThere ? [] : [{ at: ['passage'], message: `no paragraph of this section ends in {#${passage}}` }]),
    ...typeOf(body).lint(body),
    ...lintLanguages(typeOf(body).words(body), languages),
  ];
}
