import { choice } from './choice.tsx';
import { choices } from './choices.tsx';
import { cloze } from './cloze.tsx';
import { command } from './command.tsx';
import type { EditingType } from './editing-type.ts';
import { matching } from './matching.tsx';
import { numeric } from './numeric.tsx';
import { ordering } from './ordering.tsx';
import { recall } from './recall.tsx';
import { short } from './short.tsx';

/** Every type of question that can be written: a new one is named here, and nowhere else on the page. */
export const editingTypes: Record<string, EditingType> = {
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
