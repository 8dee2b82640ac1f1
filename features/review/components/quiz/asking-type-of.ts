import type { AskingType } from './asking-type.ts';
import { askingTypes } from './asking-types.ts';

/** What the quiz knows of a type; the server sends none that is not known. */
export function askingTypeOf(type: string): AskingType {
  const known = askingTypes[type];
  if (!known) throw new Error(`No way to ask a question of type ${type}`);
  return known;
}

export const needsNetwork = (type: string): boolean => askingTypeOf(type).selfRated === true;
