import { oneOf } from '../../fixtures/chance.ts';
import type { Draft } from '../faults.ts';
import {
  answerChanges,
  type Change,
  type Changed,
  ratingChanges,
  reportChanges,
  revealChanges,
  toRequest,
  undoChanges,
} from './changes.ts';
import { anyValue, type Chance, upTo } from './random-values.ts';

/** A request to each route that is taken and leaves everything as it is; an answer to a question of each type. */
export type Harmless = { answers: readonly Draft[]; report: Draft; reveal: Draft; rating: Draft; undo: Draft };

/** A valid body with one thing changed. */
export function aChangedBody(valid: Harmless, chance: Chance): Changed {
  const routes: [Draft, Change[]][] = [
    [oneOf(valid.answers, chance), answerChanges],
    [valid.report, reportChanges],
    [valid.reveal, revealChanges],
    [valid.rating, ratingChanges],
    [valid.undo, undoChanges],
  ];
  // Each change is as likely as any other, of whichever route.
  const [draft, change] = oneOf(
    routes.flatMap(([draft, changes]) => changes.map((change) => [draft, change] as const)),
    chance,
  );
  return change(draft, chance);
}

/** A body in which nothing is as it should be: bytes, any JSON, or the right fields with anything in them. */
export function aWildBody(valid: Harmless, chance: Chance): Changed {
  const draft = oneOf([oneOf(valid.answers, chance), valid.report, valid.reveal, valid.rating], chance);
  const kinds: (() => Changed)[] = [
    () => {
      const bytes = Buffer.from([0xfe, ...Array.from({ length: upTo(500, chance) }, () => upTo(255, chance))]);
      return { request: { ...toRequest(draft), body: bytes }, expected: { status: 400, code: 'not-json' } };
    },
    () => ({
      request: { ...toRequest(draft), body: JSON.stringify(anyValue(chance)) },
      expected: { status: 400, code: 'bad-body' },
    }),
    () => {
      const fields = Object.keys(draft.body).map((name) => [name, anyValue(chance)]);
      const body = { ...Object.fromEntries(fields), extra: anyValue(chance) };
      return { request: toRequest({ ...draft, body }), expected: { status: 400, code: 'bad-body' } };
    },
  ];
  return oneOf(kinds, chance)();
}
