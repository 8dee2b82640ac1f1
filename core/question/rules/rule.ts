/**
 * What is asked of every question. An error stops publishing, a warning is shown.
 * `says` is the sentence on a fault, with `{name}` where a value of the fault stands; `why` is what the rule is good for.
 * The messages of the app say the same in every language, by the name of the rule.
 */
export type Rule = { level: 'error' | 'warning'; says: string; why: string };

export const error = (says: string, why: string): Rule => ({ level: 'error', says, why });
export const warning = (says: string, why: string): Rule => ({ level: 'warning', says, why });
