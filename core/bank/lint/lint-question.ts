import type { Fault } from '../../question/question-type.ts';
import { type Question, typeOf } from '../../question/registry.ts';
import { type Rule, rules } from '../../question/rules/rules.ts';
import { lintAllOrNone } from './all-or-none.ts';
import type { Asked } from './asked.ts';
import { lintBlankElsewhere } from './blank-elsewhere.ts';
import { lintCodeDiffers } from './code-differs.ts';
import { lintKeyLongest } from './key-longest.ts';
import { lintLanguages } from './languages.ts';
import { lintNegation } from './negation-plain.ts';
import { lintNumbersDiffer } from './numbers-differ.ts';
import { lintPassageApart } from './passage-apart.ts';
import { lintPictures } from './picture-without-alt.ts';
import { lintUnitMissing } from './unit-missing.ts';

/** A rule that a question breaks; an error stops publishing, a warning is shown. */
export type Finding = Fault & { level: Rule['level'] };

/** The rules on wording, each of which looks at one thing only. */
const wordingRules: readonly ((asked: Asked) => Fault[])[] = [
  lintLanguages,
  lintPictures,
  lintPassageApart,
  lintKeyLongest,
  lintAllOrNone,
  lintNegation,
  lintNumbersDiffer,
  lintCodeDiffers,
  lintBlankElsewhere,
  lintUnitMissing,
];

/** Everything that the rules have to say of a question that has the shape of its type, settled in its course. */
export function lintQuestion(question: Question, around: Omit<Asked, 'question'>): Finding[] {
  const nowhere: Fault[] = around.passage === null ? [{ at: ['passage'], rule: 'no-passage' }] : [];
  const asked = { ...around, question };
  return leveled([...nowhere, ...typeOf(question).lint(question), ...wordingRules.flatMap((lint) => lint(asked))]);
}

export const leveled = (faults: readonly Fault[]): Finding[] =>
  faults.map((fault) => ({ ...fault, level: rules[fault.rule].level }));
