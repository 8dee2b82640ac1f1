import type { AskingType } from './asking-type.ts';
import { choice } from './choice.tsx';
import { choices } from './choices.tsx';
import { cloze } from './cloze.tsx';
import { command } from './command.tsx';
import { matching } from './matching.tsx';
import { numeric } from './numeric.tsx';
import { ordering } from './ordering.tsx';
import { recall } from './recall.tsx';
import { short } from './short.tsx';

/** Every type of question that can be asked: a new one is named here, and nowhere else on the page. */
const types: Record<string, AskingType> = {
  choice,
  choices,
  cloze,
  command,
  matching,
  numeric,
  ordering,
  recall,
  short,
};

/** What the quiz knows of a type; the server sends none that is not here. */
export function askingType(type: string): AskingType {
  const known = types[type];
  if (!known) throw new Error(`No way to ask a question of type ${type}`);
  return known;
}

export const needsNetwork = (type: string): boolean => askingType(type).selfRated === true;
