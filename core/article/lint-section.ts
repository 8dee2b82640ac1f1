import { anchorSchema } from './anchor.ts';
import { barePictures } from './bare-pictures.ts';
import { type Passage, parseSection } from './parse-section.ts';
import { lineAt, proseIn } from './prose-in.ts';
import { splitBlocks } from './split-blocks.ts';

/** What each rule says to who works on files; whoever has an interface says it in a person's own language, by its name. */
const sentences = {
  'no-heading': () => 'the first line is no heading: "# " and the name of the section',
  'no-passage': () => 'no paragraph ends in an anchor, {#name}',
  'bad-anchor': ({ anchor }) =>
    `anchor "${anchor}": an anchor is lower-case letters, digits and single hyphens, at most 60 in all`,
  'repeated-anchor': ({ anchor }) => `anchor "${anchor}" stands twice`,
  'stray-anchor': () =>
    'an anchor stands at the end of a paragraph only, with a space before it and a blank line after it',
  'second-heading': () => 'a section has one heading with a single #, on its first line',
  'picture-without-alt': () => 'a picture has no description: ![what it shows](…)',
  'missing-passage': ({ anchor, first }) => `passage "${anchor}" of ${first} is missing here`,
  'foreign-passage': ({ anchor, first }) => `passage "${anchor}" is not in ${first}`,
  'passage-order': ({ anchor, expected, first }) =>
    `passage "${anchor}" stands where ${first} has "${expected}": the passages are the same, in the same order`,
} satisfies Record<string, (values: Values) => string>;
type SectionRule = keyof typeof sentences;
/** What a rule names: the anchor, the one expected in its place, the language that the others are held to. */
type Values = { anchor?: string; expected?: string; first?: string };

/** A fault in the text of one language; `line` counts from 1, heading included. */
export type SectionFault = { language: string; line: number; rule: SectionRule; values: Values; message: string };

/** What is wrong with a section, given its Markdown by language; the first language is what the others are held to. */
export function lintSection(texts: ReadonlyMap<string, string>): SectionFault[] {
  const [first] = texts.keys();
  const expected = passagesIn(texts.get(first ?? '') ?? '');
  return [...texts].flatMap(([language, markdown]) => {
    const faults = [...lintText(markdown), ...(language === first ? [] : lintOrder(markdown, expected, first ?? ''))];
    return faults.map((fault) => ({ language, ...fault }));
  });
}

type Fault = Omit<SectionFault, 'language'>;

const fault = (line: number, rule: SectionRule, values: Values = {}): Fault => {
  const say: (values: Values) => string = sentences[rule];
  return { line, rule, values, message: say(values) };
};

const passagesIn = (markdown: string) => parseSection(markdown).passages;

function lintText(markdown: string): Fault[] {
  const { heading, passages } = parseSection(markdown);
  const anchors = passages.map((passage) => passage.anchor);
  return [
    ...(heading === null ? [fault(1, 'no-heading')] : []),
    ...(passages.length === 0 ? [fault(1, 'no-passage')] : []),
    ...passages.flatMap((passage, at) => lintPassage(passage, anchors.indexOf(passage.anchor) < at)),
    ...lintStrayAnchors(markdown),
    ...lintHeadings(markdown),
    ...barePictures(markdown).map((line) => fault(line, 'picture-without-alt')),
  ];
}

function lintPassage({ anchor, line }: Passage, repeated: boolean): Fault[] {
  return [
    ...(anchorSchema.safeParse(anchor).success ? [] : [fault(line, 'bad-anchor', { anchor })]),
    ...(repeated ? [fault(line, 'repeated-anchor', { anchor })] : []),
  ];
}

/** Anchors that name no passage would be shown to readers as they stand. */
function lintStrayAnchors(markdown: string): Fault[] {
  return proseIn(markdown).flatMap((prose) => {
    const { kind, text } = prose;
    const within = kind === 'paragraph' ? text.replace(/\s\{#[^{}]*\}\s*$/, '') : text;
    return [...within.matchAll(/\{#/g)].map(({ index }) => fault(lineAt(prose, index), 'stray-anchor'));
  });
}

function lintHeadings(markdown: string): Fault[] {
  return splitBlocks(markdown)
    .filter((block) => block.kind === 'other' && block.line > 1 && /^ {0,3}# /.test(block.lines[0] ?? ''))
    .map(({ line }) => fault(line, 'second-heading'));
}

function lintOrder(markdown: string, expected: Passage[], first: string): Fault[] {
  const passages = passagesIn(markdown);
  const at = passages.findIndex((passage, index) => passage.anchor !== expected[index]?.anchor);
  const found = at === -1 ? undefined : passages[at];
  if (found) return [differs(found, expected[at]?.anchor, first)];
  const missing = expected[passages.length];
  const line = markdown.trimEnd().split('\n').length;
  return missing ? [fault(line, 'missing-passage', { anchor: missing.anchor, first })] : [];
}

const differs = ({ line, anchor }: Passage, expected: string | undefined, first: string) =>
  expected === undefined
    ? fault(line, 'foreign-passage', { anchor, first })
    : fault(line, 'passage-order', { anchor, expected, first });
