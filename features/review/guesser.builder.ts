import type { Question } from '../../core/question/registry.ts';
import type { QueueQuestion } from './api-types.ts';
import { showQuestion } from './show-question.ts';

/** What a browser gets, as it is and as the text that comes over the network. */
export type Seen = { shown: QueueQuestion; text: string };

/** What the browser of a learner gets of a question. */
export function seenBy(learnerId: string, question: Question, language = 'en'): QueueQuestion {
  const section = { id: 'docker.first', heading: 'First', number: 1, body: '' };
  const course = { id: 'docker', title: 'Docker', languages: ['en', 'zh-CN'] };
  const asked = { id: 'docker.q', version: 1, revision: 1, passage: 'one', question, section, course };
  return showQuestion(asked, { learnerId, language, day: '2026-05-02', secret: 'a secret of the server' });
}

type Listed = { id: string; text: string };

/** A way to choose among what is listed by what can be seen besides what it says. */
export type Guess = { name: string; worth(each: Listed, at: number, text: string): number | string };

const bytes = (text: string) => Buffer.byteLength(text);
const asNumber = (id: string) => Number(`0x${Buffer.from(id, 'base64url').toString('hex').slice(0, 12)}`);
const digitsOf = (id: string) => Number(id.replace(/\D/g, '').slice(0, 9));

/** In these ways what is listed can be put in order; a guesser then takes the first, or the second, and so on. */
export const guesses: readonly Guess[] = [
  { name: 'the place', worth: (_, at) => at },
  { name: 'the id, as a text', worth: ({ id }) => id },
  { name: 'the id, letters of either case alike', worth: ({ id }) => id.toLowerCase() },
  { name: 'the id, turned round', worth: ({ id }) => [...id].reverse().join('') },
  { name: 'the id, as a number', worth: ({ id }) => asNumber(id) },
  { name: 'the digits in the id', worth: ({ id }) => digitsOf(id) },
  { name: 'the length of the id', worth: ({ id }) => id.length },
  {
    name: 'the length of the entry, less its text',
    worth: (each) => bytes(JSON.stringify(each)) - bytes(JSON.stringify(each.text)),
  },
  { name: 'where the id stands in the whole', worth: ({ id }, _, text) => text.indexOf(id) },
  { name: 'the id and the length of the whole', worth: ({ id }, _, text) => asNumber(id) % bytes(text) },
];

/** What is listed, in the order that a guess gives; null where it tells nothing, for all is alike to it. */
export function inOrderOf<Each extends Listed>({ worth }: Guess, list: readonly Each[], { text }: Seen): Each[] | null {
  const valued = list.map((each, at) => ({ each, value: worth(each, at, text) }));
  if (new Set(valued.map(({ value }) => value)).size === 1) return null;
  // What is alike to it stands in an order that has nothing to do with it.
  const mixed = valued.sort((a, b) => (a.each.id < b.each.id ? -1 : 1));
  return mixed.sort((a, b) => (a.value === b.value ? 0 : a.value < b.value ? -1 : 1)).map(({ each }) => each);
}
