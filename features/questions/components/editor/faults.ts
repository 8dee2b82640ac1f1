import type { Path } from './draft.ts';

/**
 * What is wrong with a draft, or could be better; `message` is a sentence in the person's language. `todo` is only not
 * written yet: it stops publishing as an error does, and nobody is told of it while they write.
 */
export type DraftFault = { at: Path; level: 'error' | 'todo' | 'warning'; message: string; why: string };

/** The id of the field that stands for a part of the draft. */
export const fieldId = (at: Path): string => `at_${at.join('_')}`;

const isWithin = (at: Path, outer: Path): boolean => outer.every((step, index) => at[index] === step);

/** The faults at this very place; with `deep`, those of everything inside it as well. */
export function faultsAt(faults: readonly DraftFault[], place: Path, deep = false): DraftFault[] {
  return faults.filter(({ at }) => isWithin(at, place) && (deep || at.length === place.length));
}

export const stopsPublishing = ({ level }: DraftFault): boolean => level !== 'warning';
