import { type Difference, differencesOf } from '../command/differences.ts';
import type { Program } from '../command/program.ts';
import { type MeaningFault, type MeaningRead, readMeaning } from '../command/read-meaning.ts';
import { isSameMeaning } from '../command/same-meaning.ts';
import { straighten } from '../command/straighten.ts';
import type { Words } from '../question/words.ts';

/** What is right, what is wrong in a way that was foreseen, and by which description both are read. */
type Asked = {
  accepted: readonly string[];
  forbidden?: readonly { answers: readonly string[]; feedback: Words }[] | undefined;
  description?: Program | undefined;
};

/** Whether a typed command means what an accepted one says. Nothing is ever run. */
export function isAccepted({ accepted, description }: Asked, typed: string): boolean {
  if (!description) return false;
  const given = readMeaning(straighten(typed), description);
  return accepted.some((text) => isSame(readMeaning(text, description), given));
}

/** What is to be said of a command that is not accepted. */
type CommandFaults = {
  /** The author's word on this very mistake. */
  remark: Words | undefined;
  /** Without such a word: what differs from the accepted command that is nearest, a few things at most. */
  differences: Difference[];
};

const most = 3;

export function faultsOf({ accepted, forbidden = [], description }: Asked, typed: string): CommandFaults {
  if (!description) return { remark: undefined, differences: [] };
  const given = readMeaning(straighten(typed), description);
  const isIt = (text: string) => isSame(readMeaning(text, description), given);
  const remark = forbidden.find(({ answers }) => answers.some(isIt))?.feedback;
  return { remark, differences: remark ? [] : nearest(accepted, given, description).slice(0, most) };
}

const isSame = (expected: MeaningRead | MeaningFault, given: MeaningRead | MeaningFault) =>
  'meaning' in expected && 'meaning' in given && isSameMeaning(expected.meaning, given.meaning);

function nearest(accepted: readonly string[], given: MeaningRead | MeaningFault, description: Program): Difference[] {
  const all = accepted.flatMap((text) => {
    const expected = readMeaning(text, description);
    return 'meaning' in expected ? [differencesOf(expected, given)] : [];
  });
  return all.filter((differences) => differences.length > 0).sort((a, b) => a.length - b.length)[0] ?? [];
}
