import { passagesOf } from './parse-section.ts';
import { type Block, splitBlocks } from './split-blocks.ts';

/**
 * A section's text in each language with a name, `{#anchor}`, for every paragraph that has none, so that questions can
 * point to it. A paragraph has the name of the one that stands in its place in the other languages; where the languages
 * do not have as many paragraphs, who stands in whose place is not known, and each text only keeps the names it has.
 * @param newAnchor gives a name that no passage has
 */
export function namePassages(texts: ReadonlyMap<string, string>, newAnchor: () => string): Map<string, string> {
  const paragraphs = new Map([...texts].map(([language, text]) => [language, paragraphsOf(text)]));
  const counts = new Set([...paragraphs.values()].map(({ length }) => length));
  if (counts.size !== 1) return new Map(texts);
  const [count = 0] = counts;
  const names = Array.from({ length: count }, (_, at) => {
    const known = [...paragraphs.values()].map((list) => list[at]?.anchor).find((anchor) => anchor !== undefined);
    return known ?? newAnchor();
  });
  return new Map(
    [...texts].map(([language, text]) => [language, withNames(text, paragraphs.get(language) ?? [], names)]),
  );
}

type Paragraph = { block: Block; anchor: string | undefined };

function paragraphsOf(text: string): Paragraph[] {
  const anchors = new Map(passagesOf(text).map(({ line, anchor }) => [line, anchor]));
  return splitBlocks(text)
    .filter(({ kind }) => kind === 'paragraph')
    .map((block) => ({ block, anchor: anchors.get(block.line) }));
}

function withNames(text: string, paragraphs: readonly Paragraph[], names: readonly string[]): string {
  const lines = text.split(/\r?\n/);
  for (const [at, { block, anchor }] of paragraphs.entries()) {
    const last = block.line + block.lines.length - 2;
    if (anchor === undefined) lines[last] = `${lines[last]?.trimEnd()} {#${names[at]}}`;
  }
  return lines.join('\n');
}
