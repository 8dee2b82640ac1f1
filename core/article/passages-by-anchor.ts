import { inLanguage, type Words } from '../question/words.ts';
import { passagesOf } from './parse-section.ts';

/** The passages of a section's body by their anchors, each in all languages; the first language tells which there are. */
export function passagesByAnchor(body: Words, languages: readonly string[]): Map<string, Words> {
  const [first = ''] = languages;
  const texts = languages.map((language) => ({ language, passages: passagesOf(inLanguage(body, language, first)) }));
  const anchors = texts[0]?.passages.map(({ anchor }) => anchor) ?? [];
  return new Map(
    anchors.map((anchor) => [
      anchor,
      Object.fromEntries(
        texts.flatMap(({ language, passages }) => {
          const passage = passages.find((each) => each.anchor === anchor);
          return passage ? [[language, passage.text] as const] : [];
        }),
      ),
    ]),
  );
}
