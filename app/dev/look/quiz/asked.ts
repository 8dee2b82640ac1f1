import type { Explained, PublicResponse, QueueQuestion } from '../../../../features/review/api-types.ts';

/** A question of each type, with a right and a wrong answer to it and what the wrong one missed. */
export type Asked = {
  question: QueueQuestion;
  right: PublicResponse;
  wrong: PublicResponse;
  told: Partial<Explained>;
};

const section = { id: 'look.isolation', heading: 'Two kinds of isolation', number: 2, course: 'Understanding Docker' };
const about = { section, language: 'en', versionId: '1' };
const rows = (...texts: string[]) => texts.map((text, at) => ({ id: `${at + 1}`, text }));

const options = rows(
  'A <em>namespace</em>: it decides what a process sees',
  'A <code>cgroup</code>: it decides how much a process gets',
  'A layer: it holds what one step of a build has changed in the file system, and is shared by all images built on it',
);

export const asked: Asked[] = [
  {
    question: { ...about, id: 'choice', type: 'choice', prompt: 'What hides one container’s processes?', options },
    right: { option: '1' },
    wrong: { option: '2' },
    told: { feedback: { 1: 'Nothing else hides.', 2: 'It limits, and hides nothing.' } },
  },
  {
    question: { ...about, id: 'choices', type: 'choices', prompt: 'Which does the kernel offer?', options },
    right: { options: ['1', '2'] },
    wrong: { options: ['1', '3'] },
    told: { missed: ['2', '3'], feedback: { 3: 'Layers are Docker’s own.' } },
  },
  {
    question: {
      ...{ ...about, id: 'cloze', type: 'cloze', prompt: 'Limit the memory.' },
      blanks: [{ id: '1' }, { id: '2', choices: ['cgroup', 'namespace'] }],
      text: [
        { code: true, pieces: [{ html: 'docker run ' }, { blank: '1' }, { html: ' 512m nginx' }] },
        { code: false, pieces: [{ html: 'It is done by a ' }, { blank: '2' }, { html: '.' }] },
      ],
    },
    right: { blanks: ['--memory', 'cgroup'] },
    wrong: { blanks: ['--ram', 'cgroup'] },
    told: { missed: ['1'], feedback: { 1: 'There is no such flag.' } },
  },
  {
    question: { ...about, id: 'command', type: 'command', prompt: 'Run nginx in the background.' },
    right: { text: 'docker run -d nginx' },
    wrong: { text: 'docker run nginx' },
    told: {},
  },
  {
    question: {
      ...{ ...about, id: 'matching', type: 'matching', prompt: 'Which does it?' },
      left: rows('Its own address', 'Half a CPU at most', 'Shared files'),
      right: rows('The network namespace', 'A cgroup', 'The union file system', 'The UTS namespace'),
    },
    right: { pairs: { 1: '1', 2: '2', 3: '3' } },
    wrong: { pairs: { 1: '4', 2: '2', 3: '3' } },
    told: { missed: ['1'], feedback: { 1: 'That one is its name.' } },
  },
  {
    question: { ...about, id: 'numeric', type: 'numeric', prompt: 'How much disk do five of them take?' },
    right: { text: '350 MB' },
    wrong: { text: '350 MiB' },
    told: { hint: 'unit' },
  },
  {
    question: {
      ...{ ...about, id: 'ordering', type: 'ordering', prompt: 'What happens at <code>docker run</code>?' },
      items: rows('The client asks', 'The image is pulled', 'The container is created', 'Its process starts'),
    },
    right: { order: ['1', '2', '3', '4'] },
    wrong: { order: ['2', '1', '3', '4'] },
    told: { missed: ['2'] },
  },
  {
    question: { ...about, id: 'short', type: 'short', prompt: 'What decides what a process sees?' },
    right: { text: 'namespace' },
    wrong: { text: 'cgroup' },
    told: { remark: 'That one limits.' },
  },
];

export const recall: QueueQuestion = {
  ...about,
  id: 'recall',
  type: 'recall',
  prompt: 'Say why containers start fast.',
};
