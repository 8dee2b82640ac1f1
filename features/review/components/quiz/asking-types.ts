import type { AskingType } from './asking-type.ts';
import { choice } from './choice.tsx';
import { recall } from './recall.tsx';

const types: Record<string, AskingType> = { choice, recall };

/** What the quiz knows of a type; the server sends none that is not here. */
export function askingType(type: string): AskingType {
  const known = types[type];
  if (!known) throw new Error(`No way to ask a question of type ${type}`);
  return known;
}

export const needsNetwork = (type: string): boolean => askingType(type).selfRated === true;
