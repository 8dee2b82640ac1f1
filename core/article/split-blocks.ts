/** A run of lines that belong together; `line` is the place of the first, counted from 1. */
export type Block = { kind: 'paragraph' | 'code' | 'other'; line: number; lines: string[] };

const fence = /^ {0,3}(`{3,}|~{3,})/;
/** Headings, quotations, lists, tables, HTML and indented code: what CommonMark does not call a paragraph. */
const notParagraph = /^( {4}|\t| {0,3}(#{1,6}( |$)|>|[-*+] |\d{1,9}[.)] |\||<))/;

/** A heading of this kind is one line: what follows it is not part of it. */
const heading = /^ {0,3}#{1,6}( |$)/;
/** Of what is no paragraph, what may follow a paragraph's line without a blank line between them. */
const interrupts = /^ {0,3}(#{1,6}( |$)|>|[-*+] +\S|1[.)] +\S)/;

/**
 * Markdown as blocks, as far as passages need it: blank lines part them, a fence holds everything up to its end,
 * and what starts like a list or heading is no paragraph even without a blank line before it.
 */
export function splitBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let closing: string | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    if (closing !== undefined) {
      open?.lines.push(text);
      if (text.trim().startsWith(closing) && /^[`~]+$/.test(text.trim())) {
        open = undefined;
        closing = undefined;
      }
      continue;
    }
    closing = fence.exec(text)?.[1];
    if (text.trim() === '') {
      open = undefined;
    } else if (open && closing === undefined && !(open.kind === 'paragraph' && interrupts.test(text))) {
      open.lines.push(text);
    } else {
      const kind = closing !== undefined ? 'code' : notParagraph.test(text) ? 'other' : 'paragraph';
      open = { kind, line: index + 1, lines: [text] };
      blocks.push(open);
      if (heading.test(text)) open = undefined;
    }
  }
  return blocks;
}
