import { answeredTypes } from './answered-types.ts';
import type { AnsweredProps } from './asking-type.ts';

/** What was given, what is right and why, as the type of the question shows it. */
export function Answered(props: AnsweredProps) {
  const Type = answeredTypes[props.question.type];
  return Type ? <Type {...props} /> : null;
}
