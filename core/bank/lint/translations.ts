import type { Path } from '../../question/question-type.ts';
import { typeOf } from '../../question/registry.ts';
import type { Asked } from './asked.ts';

/** A text of a question, and what another language has in its place. */
type Translation = { at: Path; language: string; text: string; other: string; translated: string };

/** Every text of a question in one language beside the same in each other. */
export function translations({ question, languages }: Asked): Translation[] {
  return typeOf(question)
    .words(question)
    .flatMap(({ at, words }) => {
      if (typeof words === 'string') return [];
      const there = languages.flatMap((language) => {
        const text = words[language];
        return text === undefined ? [] : [{ language, text }];
      });
      return there.flatMap(({ language, text }) =>
        there
          .filter((other) => other.language !== language)
          .map((other) => ({ at, language, text, other: other.language, translated: other.text })),
      );
    });
}
