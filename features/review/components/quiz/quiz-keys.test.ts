import { expect, test } from 'vitest';
import type { QueueQuestion } from '../../api-types.ts';
import { commandOf, type Press } from './quiz-keys.ts';
import type { Shown } from './quiz-state.ts';

const question = { id: 'q', type: 'choice' } as QueueQuestion;
const asking: Shown = { phase: 'asking', question };
const press = (key: string, on: Press['on'] = 'page', modified = false): Press => ({ key, on, modified });

test('digits choose, Enter answers and 0 says I do not know', () => {
  expect(commandOf(press('3'), asking)).toEqual({ do: 'choose', at: 2 });
  expect(commandOf(press('Enter'), asking)).toEqual({ do: 'answer' });
  expect(commandOf(press('0'), asking)).toEqual({ do: 'unknown' });
});

test('a focused button keeps its Enter', () => {
  expect(commandOf(press('Enter', 'control'), asking)).toBeNull();
});

test('in a text field every key but Escape is text', () => {
  expect(['u', '0', '1', '?', 'Enter'].map((key) => commandOf(press(key, 'text'), asking))).toEqual(
    Array(5).fill(null),
  );
  expect(commandOf(press('Escape', 'text'), asking)).toEqual({ do: 'leave-field' });
});

test('a key with Ctrl, Alt or Meta belongs to the browser', () => {
  expect(commandOf(press('u', 'page', true), asking)).toBeNull();
});

test('R reports where there is a question to look at', () => {
  const judged = { phase: 'judged', question } as Shown;
  for (const shown of [asking, judged]) expect(commandOf(press('r'), shown)).toEqual({ do: 'report' });
  for (const shown of [{ phase: 'stuck' }, { phase: 'answered', question }] as Shown[])
    expect(commandOf(press('r'), shown)).toBeNull();
  expect(commandOf(press('r', 'text'), asking)).toBeNull();
});

test('U undoes and ? helps wherever one is', () => {
  for (const shown of [asking, { phase: 'stuck' }, { phase: 'loading' }] as Shown[]) {
    expect([commandOf(press('U'), shown), commandOf(press('?'), shown)]).toEqual([{ do: 'undo' }, { do: 'help' }]);
  }
});
