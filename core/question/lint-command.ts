import { placeholdersIn, unknownPlaceholdersIn } from '../command/placeholder.ts';
import type { Program } from '../command/program.ts';
import { type MeaningFault, readMeaning } from '../command/read-meaning.ts';
import { isSameMeaning } from '../command/same-meaning.ts';
import { isAccepted } from '../grading/judge-command.ts';
import type { CommandQuestion } from './command.ts';
import type { Fault, Path } from './question-type.ts';

const mostPlaceholders = 6;

/** Whether every command can be read by the description, and each says something of its own. */
export function lintCommand(question: CommandQuestion): Fault[] {
  const { accepted, forbidden = [], description, program } = question;
  if (!description) return [{ at: ['program'], message: `commands.yaml of this course describes no "${program}"` }];
  const mistakes = forbidden.flatMap(({ answers }, group) =>
    answers.map((text, index) => ({ text, at: ['forbidden', group, 'answers', index] })),
  );
  return [
    ...accepted.flatMap((text, index) => lintText(text, ['accepted', index], description)),
    ...doubles(accepted, description),
    ...mistakes.flatMap(({ text, at }) => lintText(text, at, description)),
    ...mistakes
      .filter(({ text }) => isAccepted(question, text))
      .map(({ text, at }) => ({ at, message: `"${text}" is accepted too` })),
  ];
}

function lintText(text: string, at: Path, description: Program): Fault[] {
  const read = readMeaning(text, description);
  const known = placeholdersIn(text);
  return [
    ...('fault' in read ? [{ at, message: `"${text}" cannot be read: ${sentenceOn(read)}` }] : []),
    ...unknownPlaceholdersIn(text).map((name) => ({ at, message: `${name} is no placeholder` })),
    ...(known.length > mostPlaceholders ? [{ at, message: `has more than ${mostPlaceholders} placeholders` }] : []),
    ...known
      .filter(({ text: one }, index) => text.includes(one + (known[index + 1]?.text ?? '\n')))
      .map(({ text: one }) => ({ at, message: `${one} touches the next placeholder` })),
  ];
}

function doubles(accepted: readonly string[], description: Program): Fault[] {
  const meanings = accepted.map((text) => readMeaning(text, description));
  return meanings.flatMap((one, index) => {
    const first = meanings.findIndex(
      (other) => 'meaning' in other && 'meaning' in one && isSameMeaning(other.meaning, one.meaning),
    );
    return first >= 0 && first < index
      ? [{ at: ['accepted', index], message: `means the same as "${accepted[first]}"` }]
      : [];
  });
}

function sentenceOn({ fault, what }: MeaningFault): string {
  const sentences: Record<MeaningFault['fault'], string> = {
    empty: 'it is empty',
    unfinished: 'a quote, a bracket or a line is not finished',
    'not-understood': 'it uses more of the shell than is known here',
    'other-program': `it begins with ${what}`,
    'unknown-command': `there is no ${what}`,
    'unknown-flag': `there is no ${what} here`,
    'value-missing': `${what} has no value`,
    'not-on-or-off': `${what} is on or off`,
    'too-few': `${what} needs more operands`,
    'too-many': `${what} takes fewer operands`,
  };
  return sentences[fault];
}
