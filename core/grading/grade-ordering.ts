import type { OrderingQuestion, OrderingResponse } from '../question/ordering.ts';
import { right, type Verdict, wrong } from './verdict.ts';

/** Right is every order in which nothing stands before what has to come first. */
export function gradeOrdering(question: OrderingQuestion, response: OrderingResponse): Verdict {
  return standingTooEarly(question, response).length === 0 ? right : wrong;
}

/** Ids of the items that stand before one that has to come first, in the order given. */
export function standingTooEarly(question: OrderingQuestion, { order }: OrderingResponse): string[] {
  const ids = question.items.map(({ id }) => id);
  const rules = question.before ?? ids.slice(1).map((later, at) => [ids[at] ?? '', later] as const);
  const place = new Map(order.map((id, at) => [id, at]));
  const placeOf = (id: string) => place.get(id) ?? -1;
  return order.filter((id) => rules.some(([earlier, later]) => later === id && placeOf(earlier) > placeOf(later)));
}
