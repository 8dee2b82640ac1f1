import { placeholdersIn, unknownPlaceholdersIn } from '../command/placeholder.ts';
import type { Program } from '../command/program.ts';
import { readMeaning } from '../command/read-meaning.ts';
import { isSameMeaning } from '../command/same-meaning.ts';
import { isAccepted } from '../grading/judge-command.ts';
import type { CommandQuestion } from './command.ts';
import type { Fault, Path } from './question-type.ts';

const mostPlaceholders = 6;

/** Whether every command can be read by the description, and each says something of its own. */
export function lintCommand(question: CommandQuestion): Fault[] {
  const { accepted, forbidden = [], description, program } = question;
  if (!description) return [{ at: ['program'], rule: 'program-unknown', values: { program } }];
  const mistakes = forbidden.flatMap(({ answers }, group) =>
    answers.map((text, index) => ({ text, at: ['forbidden', group, 'answers', index] })),
  );
  return [
    ...accepted.flatMap((text, index) => lintText(text, ['accepted', index], description)),
    ...doubles(accepted, description),
    ...mistakes.flatMap(({ text, at }) => lintText(text, at, description)),
    ...mistakes
      .filter(({ text }) => isAccepted(question, text))
      .map(({ text, at }) => ({ at, rule: 'accepted-too' as const, values: { text } })),
  ];
}

function lintText(text: string, at: Path, description: Program): Fault[] {
  const read = readMeaning(text, description);
  const known = placeholdersIn(text);
  return [
    ...('fault' in read ? [{ at, rule: `command-${read.fault}` as const, values: { text, what: read.what } }] : []),
    ...unknownPlaceholdersIn(text).map((name) => ({ at, rule: 'placeholder-unknown' as const, values: { name } })),
    ...(known.length > mostPlaceholders
      ? [{ at, rule: 'placeholders-many' as const, values: { most: mostPlaceholders } }]
      : []),
    ...known
      .filter(({ text: one }, index) => text.includes(one + (known[index + 1]?.text ?? '\n')))
      .map(({ text: one }) => ({ at, rule: 'placeholder-touches' as const, values: { name: one } })),
  ];
}

function doubles(accepted: readonly string[], description: Program): Fault[] {
  const meanings = accepted.map((text) => readMeaning(text, description));
  return meanings.flatMap((one, index) => {
    const first = meanings.findIndex(
      (other) => 'meaning' in other && 'meaning' in one && isSameMeaning(other.meaning, one.meaning),
    );
    return first >= 0 && first < index
      ? [{ at: ['accepted', index], rule: 'command-twice' as const, values: { other: accepted[first] ?? '' } }]
      : [];
  });
}
