import { recallLevels } from '../../core/schedule/recall-level.ts';
import type { Foreseen } from '../../core/statistics/recalibration.ts';
import type { Outcome } from './store/sum-totals.ts';

/** Those of some sections, and all others. */
export function splitBySection(outcomes: readonly Outcome[], sections: ReadonlySet<string>): [Outcome[], Outcome[]] {
  return [
    outcomes.filter(({ section }) => sections.has(section)),
    outcomes.filter(({ section }) => !sections.has(section)),
  ];
}

/** Over all sections, the least recall first. */
export function byLevel(outcomes: readonly Outcome[]): Foreseen[] {
  return recallLevels.map((level) => {
    const some = outcomes.filter((outcome) => outcome.level === level);
    const sum = (value: (outcome: Outcome) => number) => some.reduce((total, outcome) => total + value(outcome), 0);
    return {
      answers: sum(({ answers }) => answers),
      recalled: sum(({ recalled }) => recalled),
      foreseen: sum(({ foreseen }) => foreseen),
    };
  });
}
