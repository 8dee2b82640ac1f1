import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Question = { id: string; prompt?: string; correct?: string; passage?: string; revision?: number; tags?: string[] };

const aQuestion = ({ id, prompt = `What is ${id}?`, correct = 'a', passage = 'one', revision, tags }: Question) => ({
  id: `docker.${id}`,
  type: 'choice',
  passage,
  ...(revision ? { revision } : {}),
  ...(tags ? { tags } : {}),
  prompt: { en: prompt, 'zh-CN': `题：${prompt}` },
  options: ['a', 'b'].map((option) => ({ id: option, text: option.toUpperCase(), feedback: `On ${option}.` })),
  correct: [correct],
  explanation: 'Because.',
});

/** The text of a questions.yaml; JSON is YAML too. */
export const questionsFile = (...questions: Question[]) =>
  JSON.stringify({ questions: questions.map(aQuestion) }, null, 2);

/** A diagram.<language>.svg that shows one word. */
export const drawingFile = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 100">
  <title>${word}</title>
  <desc>The word ${word}.</desc>
  <text x="5" y="20">${word}</text>
</svg>
`;

const text = (heading: string, first: string, second: string) =>
  `# ${heading}\n\n${first} {#one}\n\n${second} {#two}\n`;

const files = {
  'docker/course.yaml': JSON.stringify({
    title: 'Docker',
    description: { en: 'On containers.', 'zh-CN': '谈容器。' },
    languages: ['en', 'zh-CN'],
    access: 'open',
    position: 1,
  }),
  'docker/basics/article.yaml': JSON.stringify({ title: { en: 'Basics', 'zh-CN': '基础' }, position: 1 }),
  'docker/basics/01-first/section.en.md': text('First', 'One.', 'Two.'),
  'docker/basics/01-first/section.zh-CN.md': text('第一', '一。', '二。'),
  'docker/basics/01-first/questions.yaml': questionsFile({ id: 'p' }, { id: 'q' }),
  'docker/basics/02-second/section.en.md': text('Second', 'One.', 'Two.'),
  'docker/basics/02-second/section.zh-CN.md': text('第二', '一。', '二。'),
  'docker/basics/02-second/questions.yaml': questionsFile({ id: 'r', passage: 'two' }),
};

/** A folder with a small course of two sections and three questions, to be changed by `write`. */
export function aContentFolder() {
  const root = mkdtempSync(path.join(tmpdir(), 'wengu-content-'));
  function write(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  const remove = (entry = '.') => rmSync(path.join(root, entry), { recursive: true });
  for (const [file, content] of Object.entries(files)) write(file, content);
  return { root, write, remove };
}
