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
export const askingTypes: Record<string, AskingType> = {
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
