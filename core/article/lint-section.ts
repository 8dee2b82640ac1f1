import { anchorSchema } from './anchor.ts';
import { type Passage, parseSection } from './parse-section.ts';
import { splitBlocks } from './split-blocks.ts';

/** A fault in the text of one language; `line` counts from 1. */
export type SectionFault = { language: string; line: number; message: string };

/** What is wrong with a section, given its Markdown by language; the first language is what the others are held to. */
export function lintSection(texts: ReadonlyMap<string, string>): SectionFault[] {
  const [first] = texts.keys();
  const expected = passagesIn(texts.get(first ?? '') ?? '');
  return [...texts].flatMap(([language, markdown]) => {
    const faults = [...lintText(markdown), ...(language === first ? [] : lintOrder(markdown, expected, first ?? ''))];
    return faults.map((fault) => ({ language, ...fault }));
  });
}

type Fault = { line: number; message: string };

const passagesIn = (markdown: string) => parseSection(markdown).passages;

function lintText(markdown: string): Fault[] {
  const { heading, passages } = parseSection(markdown);
  const anchors = passages.map((passage) => passage.anchor);
  return [
    ...(heading === null
      ? [{ line: 1, message: 'the first line is no heading: "# " and the name of the section' }]
      : []),
    ...(passages.length === 0 ? [{ line: 1, message: 'no paragraph ends in an anchor, {#name}' }] : []),
    ...passages.flatMap((passage, at) => lintPassage(passage, anchors.indexOf(passage.anchor) < at)),
    ...lintStrayAnchors(markdown),
    ...lintHeadings(markdown),
  ];
}

function lintPassage({ anchor, line }: Passage, repeated: boolean): Fault[] {
  const bad = anchorSchema.safeParse(anchor).error?.issues[0];
  return [
    ...(bad ? [{ line, message: `anchor "${anchor}": ${bad.message}` }] : []),
    ...(repeated ? [{ line, message: `anchor "${anchor}" stands twice` }] : []),
  ];
}

/** Anchors that name no passage would be shown to readers as they stand. */
function lintStrayAnchors(markdown: string): Fault[] {
  return splitBlocks(markdown)
    .filter((block) => block.kind !== 'code')
    .flatMap((block) => {
      const whole = block.lines.join('\n').replace(/(`+)[^`][\s\S]*?\1/g, (code) => code.replace(/[^\n]/g, ' '));
      const text = block.kind === 'paragraph' ? whole.replace(/\s\{#[^{}]*\}\s*$/, '') : whole;
      return [...text.matchAll(/\{#/g)].map(({ index }) => ({
        line: block.line + text.slice(0, index).split('\n').length - 1,
        message: 'an anchor stands at the end of a paragraph only, with a space before it and a blank line after it',
      }));
    });
}

function lintHeadings(markdown: string): Fault[] {
  return splitBlocks(markdown)
    .filter((block) => block.kind === 'other' && block.line > 1 && /^ {0,3}# /.test(block.lines[0] ?? ''))
    .map(({ line }) => ({ line, message: 'a section has one heading with a single #, on its first line' }));
}

function lintOrder(markdown: string, expected: Passage[], first: string): Fault[] {
  const passages = passagesIn(markdown);
  const at = passages.findIndex((passage, index) => passage.anchor !== expected[index]?.anchor);
  const found = at === -1 ? undefined : passages[at];
  if (found) return [{ line: found.line, message: differs(found.anchor, expected[at]?.anchor, first) }];
  const missing = expected[passages.length];
  const line = markdown.trimEnd().split('\n').length;
  return missing ? [{ line, message: `passage "${missing.anchor}" of ${first} is missing here` }] : [];
}

const differs = (found: string, expected: string | undefined, first: string) =>
  expected === undefined
    ? `passage "${found}" is not in ${first}`
    : `passage "${found}" stands where ${first} has "${expected}": the passages are the same, in the same order`;
