import { commandRules } from './command-rules.ts';
import { keyRules } from './key-rules.ts';
import type { Rule } from './rule.ts';
import { shapeRules } from './shape-rules.ts';
import { wordingRules } from './wording-rules.ts';

const known = { ...shapeRules, ...keyRules, ...commandRules, ...wordingRules };

export type { Rule };
export type RuleName = keyof typeof known;

/** Every rule that a question can break, by its name. */
export const rules: Readonly<Record<RuleName, Rule>> = known;

/** What a rule names of the case at hand. */
export type Values = Readonly<Record<string, string | number>>;

/** A fault in English, for who works on files. */
export function sentenceOn({ rule, values = {} }: { rule: RuleName; values?: Values }): string {
  return rules[rule].says.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
