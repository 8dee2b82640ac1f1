import type { Words } from '../../../core/question/words.ts';
import type { Defect, Written } from './read-corpus.builder.ts';

/** A question that is sound, with what is needed to say so. */
export type Sound = { question: Written; passage: Words };
type Option = { id: string; text: Words; feedback?: Words };
type Blank = { id: string; accepted: string[] };

/** One way to spoil a sound question; undefined where it does not apply. */
type Spoil = (question: Written) => Written | undefined;

const others: Words = {
  en: 'Flour, water and salt make dough, which rests overnight.',
  'zh-CN': '面粉、盐加水揉成面团，静置一夜。',
};

const spoils: readonly (readonly [Defect['breaks'], Spoil])[] = [
  ['no-key', (question) => firstOf(question, ['correct', 'accepted', 'value', 'points'], undefined)],
  ['no-explanation', (question) => ({ ...question, explanation: undefined })],
  ['language-missing', (question) => inPrompt(question, ({ en = '' }) => ({ en }))],
  ['language-foreign', (question) => inPrompt(question, (prompt) => ({ ...prompt, fr: 'Quoi ?' }))],
  ['numbers-differ', (question) => inPrompt(question, (prompt) => ({ ...prompt, en: `${prompt.en} Take 4711.` }))],
  ['code-differs', (question) => inPrompt(question, (prompt) => ({ ...prompt, en: `${prompt.en} (\`--other\`)` }))],
  [
    'picture-without-alt',
    (question) => inPrompt(question, (prompt) => ({ ...prompt, en: `![](/pictures/1.webp) ${prompt.en}` })),
  ],
  ['no-feedback', (question) => inOptions(question, (options) => options.map(({ feedback: _, ...bare }) => bare))],
  [
    'reads-alike',
    (question) =>
      inOptions(question, ([first, second, ...rest]) =>
        first && second ? [first, { ...second, text: shouted(first.text) }, ...rest] : [],
      ),
  ],
  [
    'id-twice',
    (question) => inOptions(question, ([first, ...rest]) => (first ? [first, { ...first, text: '?' }, ...rest] : [])),
  ],
  [
    'all-or-none',
    (question) =>
      inOptions(question, (options) => [
        ...options,
        { id: 'all', text: { en: 'None of the above', 'zh-CN': '以上都不对' }, feedback: 'No.' },
      ]),
  ],
  ['key-longest', (question) => (question.type === 'choice' ? withLongKey(question) : undefined)],
  ['blank-elsewhere', (question) => inText(question, (text, [first]) => `${text}\n\nLike ${first?.accepted[0]}.`)],
  [
    'blank-lost',
    (question) => inText(question, (text, [first]) => `[this](/${mark(first)}) ${text.replace(mark(first), '')}`),
  ],
  ['blank-count', (question) => inText(question, (text, [first]) => text.replace(mark(first), ''))],
  [
    'unit-missing',
    (question) => (question.type === 'numeric' && question.unit ? { ...question, unit: undefined } : undefined),
  ],
  [
    'command-unknown-flag',
    (question) => inCommand(question, (text) => `${text.replace(/^docker (\w+)/, 'docker $1 --nmae=x')}`),
  ],
  ['command-unfinished', (question) => inCommand(question, (text) => `${text} "`)],
  ['command-other-program', (question) => inCommand(question, (text) => text.replace('docker', 'dokcer'))],
];

/** The question spoilt in every way that applies to it, each with the rule that is to see it. */
export function spoilt({ question, passage }: Sound): Defect[] {
  const own = spoils.flatMap(([breaks, spoil]) => {
    const made = spoil(question);
    return made ? [{ breaks, question: made, passage }] : [];
  });
  return [
    ...own,
    { breaks: 'passage-apart', question, passage: others },
    { breaks: 'no-passage', question, passage: null },
    { breaks: 'idea-twice', before: question, question: inPrompt(question, reworded) ?? question, passage },
  ];
}

const reworded = (prompt: Record<string, string>) => ({
  en: `Now, then: ${prompt.en}`,
  'zh-CN': `请问：${prompt['zh-CN']}`,
});

function firstOf(question: Written, fields: readonly string[], value: unknown): Written | undefined {
  const field = fields.find((each) => question[each] !== undefined);
  return field === undefined ? undefined : { ...question, [field]: value };
}

function inPrompt(question: Written, change: (prompt: Record<string, string>) => Words): Written | undefined {
  const { prompt } = question;
  return typeof prompt === 'object' ? { ...question, prompt: change(prompt as Record<string, string>) } : undefined;
}

const inOptions = (question: Written, change: (options: Option[]) => Option[]): Written | undefined =>
  Array.isArray(question.options) ? { ...question, options: change(question.options) } : undefined;

const inCommand = (question: Written, change: (text: string) => string): Written | undefined =>
  question.program === 'docker' && Array.isArray(question.accepted)
    ? { ...question, accepted: question.accepted.map(change) }
    : undefined;

function inText(question: Written, change: (text: string, blanks: Blank[]) => string): Written | undefined {
  if (question.type !== 'cloze') return undefined;
  const { text, blanks } = question as Written & { text: Words; blanks: Blank[] };
  const changed = typeof text === 'string' ? change(text, blanks) : mapped(text, (each) => change(each, blanks));
  return { ...question, text: changed };
}
const mark = (blank: Blank | undefined) => `[[${blank?.id}]]`;

const mapped = (words: Record<string, string>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(words).map(([language, text]) => [language, change(text)]));

const shouted = (words: Words): Words =>
  typeof words === 'string' ? `“${words}”` : mapped(words, (text) => `“${text}”`);

function withLongKey(question: Written): Written {
  const { options, correct } = question as Written & { options: Option[]; correct: string[] };
  const texts = options.flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)));
  const long = texts.sort((a, b) => b.length - a.length)[0] ?? '';
  const told = (text: string) => `${text}, ${long} ${long}`;
  return {
    ...question,
    options: options.map((option) => {
      if (!correct.includes(option.id)) return option;
      return { ...option, text: typeof option.text === 'string' ? told(option.text) : mapped(option.text, told) };
    }),
  };
}
