import type { Content, FileItem } from './bank-item.ts';
import type { LoadInput, Plan } from './plan-load.ts';

export const aChoice = (prompt = 'Which?', correct = 'a'): Content['question']['body'] => ({
  type: 'choice',
  prompt,
  options: [
    { id: 'a', text: 'A', feedback: 'On A.' },
    { id: 'b', text: 'B', feedback: 'On B.' },
  ],
  correct: [correct],
  explanation: 'Because.',
});

export const aCourseFile = (content: Partial<Content['course']> = {}): FileItem<'course'> => ({
  kind: 'course',
  id: 'docker',
  course: 'docker',
  file: 'docker/course.yaml',
  line: 1,
  content: {
    ...{ title: 'Docker', description: 'On it', languages: ['en'], access: 'open', position: 1, programs: [] },
    ...content,
  },
});

export const anArticleFile = (content: Partial<Content['article']> = {}): FileItem<'article'> => ({
  kind: 'article',
  id: 'docker.basics',
  course: 'docker',
  file: 'docker/basics/article.yaml',
  line: 1,
  content: { title: 'Basics', position: 1, retired: false, ...content },
});

export const aSectionFile = (name: string, content: Partial<Content['section']> = {}): FileItem<'section'> => ({
  kind: 'section',
  id: `docker.${name}`,
  course: 'docker',
  file: `docker/basics/01-${name}/section.en.md`,
  line: 1,
  content: {
    article: 'docker.basics',
    heading: name,
    body: 'Text. {#a}',
    diagram: null,
    position: 1,
    retired: false,
    ...content,
  },
});

export const aQuestionFile = (name: string, content: Partial<Content['question']> = {}): FileItem<'question'> => ({
  kind: 'question',
  id: `docker.${name}`,
  course: 'docker',
  file: 'docker/basics/01-first/questions.yaml',
  line: 2,
  content: {
    section: 'docker.first',
    passage: 'a',
    body: aChoice(),
    revision: 1,
    position: 1_001_001,
    tags: [],
    retired: false,
    ...content,
  },
});

export type Bank = Pick<LoadInput, 'loaded' | 'bank'>;
export const emptyBank: Bank = { loaded: [], bank: [] };

/** What a store does with a plan, on plain values. */
export function applied({ steps }: Plan, { loaded, bank }: Bank): Bank {
  const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
  const nextBank = new Map(bank.map((item) => [keyOf(item), item]));
  const nextLoaded = new Map(loaded.map((item) => [keyOf(item), item]));
  for (const step of steps) {
    nextBank.set(keyOf(step), step);
    if (step.remember) nextLoaded.set(keyOf(step), { ...step, content: step.remember } as Bank['loaded'][number]);
  }
  return { loaded: [...nextLoaded.values()], bank: [...nextBank.values()] };
}
