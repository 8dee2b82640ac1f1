import { expect, test } from 'vitest';
import { aChoice, aCloze, aCommand, aNumeric, anOrdering, aShort } from '../../question/question.builder.ts';
import { lintBank } from './lint-bank.ts';

const option = (id: string, text: string) => ({ id, text, feedback: 'So.' });
const named = (questions: readonly Parameters<typeof lintBank>[0][number]['question'][]) =>
  questions.map((question, at) => ({ id: `q${at}`, section: 'it', question }));

/** Choices of three, of which one is longest: the right one in so many of them. */
const withLongest = (right: number, all: number) =>
  named(
    Array.from({ length: all }, (_, at) => {
      const prompt = `Question ${at}`;
      const options = [option('a', 'short'), option('b', 'not so short'), option('c', 'brief')];
      return aChoice({ prompt, options, correct: [at < right ? 'b' : 'a'] });
    }),
  );

test('the longest option may be right as often as chance has it, and is told of beyond', () => {
  // Of twelve, four by chance; nine or more happen in 4 of 1,000.
  expect(lintBank(withLongest(4, 12), ['en'])).toEqual([]);
  expect(lintBank(withLongest(8, 12), ['en'])).toEqual([]);
  expect(lintBank(withLongest(9, 12), ['en'])).toEqual([
    {
      ...{ id: null, at: [], rule: 'keys-longest', level: 'warning' },
      values: { language: 'en', count: 9, all: 12, expected: 4 },
    },
  ]);
});

test('where two options are the longest, length tells nothing', () => {
  const options = [option('a', 'equal'), option('b', 'equal'), option('c', 'no')];
  const ties = Array.from({ length: 20 }, (_, at) => aChoice({ prompt: `Question ${at}`, options, correct: ['a'] }));
  expect(lintBank(named(ties), ['en'])).toEqual([]);
});

const ideas = (one: string, other: string, key = 'a key') =>
  lintBank(named([aShort({ prompt: one, accepted: ['a key'] }), aShort({ prompt: other, accepted: [key] })]), ['en']);

test('the same idea in other small words is told at the later question', () => {
  expect(ideas('Which flag publishes a port?', 'Which of the flags would publish the port?')).toEqual([
    { id: 'q1', at: ['prompt'], rule: 'idea-twice', values: { other: 'q0' }, level: 'warning' },
  ]);
});

test.each([
  [
    'What does the left number of a published port mean?',
    'What does the right number of a published port mean?',
    'host',
  ],
  ['What does `docker stop` send to the process?', 'What does `docker kill` send to the process?', 'SIGKILL'],
  ['How do namespaces work?', 'How large is an image with five layers?', 'a key'],
])('two questions that differ by a word that matters are two: %s', (one, other, key) => {
  expect(ideas(one, other, key)).toEqual([]);
});

test('the same idea is seen across types, and in any language', () => {
  const prompt = (zh: string, en: string) => ({ 'zh-CN': zh, en });
  const bank = named([
    aNumeric({ prompt: prompt('五个容器共用几个内核？', 'Five containers, one host: how many kernels?'), value: 1 }),
    aShort({ prompt: prompt('五个容器共用几个内核呢？', 'Something quite different in English'), accepted: ['1'] }),
  ]);
  expect(lintBank(bank, ['en', 'zh-CN']).map(({ id, rule }) => [id, rule])).toEqual([['q1', 'idea-twice']]);
});

const typed = (prompt: string, accepted: string) => aCommand({ prompt, accepted: [accepted] });
const notes = typed('The container notes has ended. Wake it.', 'docker start notes');

test.each([
  ['in its prompt', aShort({ prompt: 'What does `docker start web` keep?' })],
  ['in an option', aChoice({ options: [option('a', '`docker start web`'), option('b', '`docker run web`')] })],
  ['in an item', anOrdering({ items: ['stop', 'start'].map((id) => ({ id, text: `\`docker ${id} web\`` })) })],
  ['in a listing', aCloze({ text: 'An [[one]] of [[two]]:\n```\ndocker stop web\ndocker start web\n```' })],
])('a command is told by another question of its section that shows it %s', (_, other) => {
  expect(lintBank(named([other, notes]), ['en'])).toEqual([
    { id: 'q1', at: ['prompt'], rule: 'told-elsewhere', values: { words: 'start', other: 'q0' }, level: 'warning' },
  ]);
});

test('a command is not told where one of its words is missing, or was given, or where only the answer shows it', () => {
  const shown = aShort({
    prompt: 'What does `docker start web` keep?',
    explanation: '`docker exec -it web sh` shows it.',
  });
  for (const other of [
    typed('Into web, which runs, get a shell.', 'docker exec -it web sh'),
    typed('Start the container notes.', 'docker start notes'),
    typed('Wake notes and take up its terminal.', 'docker start -ai notes'),
  ])
    expect(lintBank(named([shown, other]), ['en']), other.accepted[0]).toEqual([]);
});

test('what another section shows does not count, nor what another program is told', () => {
  const shown = { id: 'q0', section: 'before', question: aShort({ prompt: 'What does `docker start web` keep?' }) };
  expect(lintBank([shown, ...named([notes])], ['en'])).toEqual([]);
  expect(lintBank(named([aShort({ prompt: 'And `service start nginx`?' }), notes]), ['en'])).toEqual([]);
});
