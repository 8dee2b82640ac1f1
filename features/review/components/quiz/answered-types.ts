import type { ComponentType } from 'react';
import { AnsweredBlanks } from './answered-blanks.tsx';
import { AnsweredChoice, AnsweredChoices } from './answered-options.tsx';
import { AnsweredOrder } from './answered-order.tsx';
import { AnsweredPairs } from './answered-pairs.tsx';
import { AnsweredRecall } from './answered-recall.tsx';
import { AnsweredCommand, AnsweredText } from './answered-text.tsx';
import type { AnsweredProps } from './asking-type.ts';

/** What stands in the place of a type's fields after the answer, everything where it was. */
export const answeredTypes: Record<string, ComponentType<AnsweredProps>> = {
  choice: AnsweredChoice,
  choices: AnsweredChoices,
  cloze: AnsweredBlanks,
  command: AnsweredCommand,
  matching: AnsweredPairs,
  numeric: AnsweredText,
  ordering: AnsweredOrder,
  recall: AnsweredRecall,
  short: AnsweredText,
};
