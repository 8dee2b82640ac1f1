import type { NumericQuestion, NumericResponse } from '../question/numeric.ts';
import type { Hint } from '../question/question-type.ts';
import { normalise } from './normalise.ts';
import { readQuantity } from './quantity.ts';
import { unitOf } from './units.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** What converting between units may cost of a number, in parts of it. */
const rounding = 1e-9;

export function gradeNumeric(question: NumericQuestion, response: NumericResponse): Verdict {
  return isRight(question, response.text) ? right : wrong;
}

/** Whether the quantity is the one asked for, in any unit that measures the same; without a unit it is in the asked one. */
function isRight(question: NumericQuestion, text: string): boolean {
  const given = readQuantity(text);
  if (!given) return false;
  const asked = unitOf(normalise(question.unit ?? ''));
  const unit = given.unit === '' ? asked : unitOf(given.unit);
  // Where no unit is asked for, a word behind the number only names what was counted: "3 layers".
  if (question.unit === undefined) return !unit.known && isNear(question, given.value);
  return unit.measures === asked.measures && isNear(question, (given.value * unit.factor) / asked.factor);
}

function isNear({ value, tolerance = { absolute: 0 } }: NumericQuestion, given: number): boolean {
  const allowed = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value);
  return Math.abs(given - value) <= allowed + rounding * Math.abs(value);
}

/** What helps with a wrong answer: that it is no number, or that only its unit is not right. */
export function hintOnNumber(question: NumericQuestion, text: string): Hint | undefined {
  if (isRight(question, text)) return undefined;
  const given = readQuantity(text);
  if (!given) return 'not-a-number';
  return isNear(question, given.value) ? 'unit' : undefined;
}
