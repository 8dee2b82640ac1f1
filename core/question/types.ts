import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { cloze } from './cloze.ts';
import { command } from './command.ts';
import { matching } from './matching.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { recall } from './recall.ts';
import { short } from './short.ts';

/** Every type of question there is: a new one is named here, and nowhere else in core. */
export const types = { choice, choices, cloze, command, matching, numeric, ordering, recall, short };
