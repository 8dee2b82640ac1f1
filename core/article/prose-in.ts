import { type Block, splitBlocks } from './split-blocks.ts';

/** A run of backticks, what it opens, and the next run that is as long. */
const span = /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;

/** A run of text that is no listing; what stands in backticks is blanked, so that every place in it stays as it was. */
export type Prose = Pick<Block, 'kind' | 'line'> & { text: string };

/** What of a Markdown text is read as Markdown. */
export const proseIn = (markdown: string): Prose[] =>
  splitBlocks(markdown)
    .filter(({ kind }) => kind !== 'code')
    .map(({ kind, line, lines }) => ({ kind, line, text: lines.join('\n').replace(span, blanked) }));

const blanked = (code: string) => code.replace(/[^\n]/g, ' ');

/** The line of the whole text on which a place in such a run stands. */
export const lineAt = ({ line, text }: Prose, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1;
