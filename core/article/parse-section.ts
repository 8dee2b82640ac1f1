import { type Block, splitBlocks } from './split-blocks.ts';

/** A paragraph that questions can name; `text` is its Markdown without the anchor, `line` counts from 1. */
export type Passage = { anchor: string; text: string; line: number };

/** A section in one language. `body` is everything below the heading, anchors included. */
export type SectionText = { heading: string | null; body: string; passages: Passage[] };

const anchorAtEnd = /\s\{#([^{}]*)\}\s*$/;

/** The heading is the first line of the file, `# …`; null where it is missing. */
export function parseSection(markdown: string): SectionText {
  const [first = '', ...rest] = markdown.replace(/^\uFEFF/, '').split(/\r?\n/);
  const heading = /^# +([^ ].*)/.exec(first)?.[1]?.trimEnd() || null;
  return {
    heading,
    body: rest
      .join('\n')
      .replace(/^\s*\n/, '')
      .trimEnd(),
    passages: passagesOf(markdown),
  };
}

/** The passages of a section's Markdown, with or without its heading, in the order in which they stand. */
export function passagesOf(markdown: string): Passage[] {
  return splitBlocks(markdown).flatMap((block) => {
    const passage = toPassage(block);
    return passage ? [passage] : [];
  });
}

function toPassage(block: Block): Passage | undefined {
  const paragraph = block.lines.join('\n');
  const found = block.kind === 'paragraph' ? anchorAtEnd.exec(paragraph) : null;
  return found ? { anchor: found[1] ?? '', text: paragraph.slice(0, found.index).trim(), line: block.line } : undefined;
}
