import { type Question, typeOf } from '../../question/registry.ts';
import { textsOf } from '../../question/words.ts';
import { codeIn, plainText } from './plain-text.ts';
import { standsIn } from './stands-in.ts';

type Command = Extract<Question, { type: 'command' }>;

/**
 * What has to be thought of to type a command, where all of it can be read in one command of another question, as long
 * as that one is not answered; null where it cannot. Words that its own prompt has need not be thought of.
 */
export function toldElsewhere(question: Command, other: Question): string | null {
  const words = wordsToThinkOf(question);
  const told = commandsIn(other, question.program).some((command) => words.every((word) => command.includes(word)));
  return told && words.length > 0 ? words.join(' ') : null;
}

/** The words of the command that is shown as the right one, without its program and what is free in it. */
function wordsToThinkOf({ accepted: [shown = ''], program, prompt }: Command): string[] {
  const prompts = textsOf(prompt).map((text) => plainText(text).toLowerCase());
  return wordsOf(shown).filter(
    (word) => word !== program && !/[{}]/.test(word) && !prompts.some((text) => standsIn(word.toLowerCase(), text)),
  );
}

/** The words of every command line of a program that a learner reads in a question before answering. */
function commandsIn(question: Question, program: string): string[][] {
  const { text, blanks = [], ...lists } = typeOf(question).parts(question);
  const items = Object.values(lists).flatMap((list) => list.map((item) => item.text));
  const choices = blanks.flatMap((blank) => blank.choices ?? []);
  return [question.prompt, ...(text === undefined ? [] : [text]), ...items, ...choices]
    .flatMap((words) => textsOf(words).flatMap(codeIn))
    .flatMap((code) => code.split('\n').map(wordsOf))
    .filter((words) => words.includes(program));
}

const wordsOf = (line: string) => line.trim().split(/\s+/);
