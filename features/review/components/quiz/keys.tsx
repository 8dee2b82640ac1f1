import { askingTypeOf } from './asking-type-of.ts';
import type { KeyRow } from './key-rows.ts';
import type { Shown } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

const why: KeyRow[] = [['W', 'why']];
const tools: KeyRow[] = [
  ['S', 'suspend'],
  ['R', 'report'],
];
const always: KeyRow[] = [
  ['U', 'undo'],
  ['G T', 'goToday'],
  ['G R', 'goRead'],
  ['?', 'help'],
];
const rows: Record<string, KeyRow[]> = {
  revealed: [['1–4', 'rateAndGoOn'], ['P', 'passage'], ...why, ...tools],
  judged: [['Enter', 'next'], ['P', 'passage'], ...tools],
  answered: [['Enter', 'next']],
};

/** The keys that work now. */
export function Keys({ shown, words }: { shown: Shown; words: QuizWords }) {
  const now =
    shown.phase === 'asking'
      ? [...askingTypeOf(shown.question.type).keys, ...why, ...tools]
      : (rows[shown.phase] ?? []);
  return (
    <dl className="keys">
      {[...now, ...always].map(([keys, does]) => (
        <div key={does}>
          <dt>
            <kbd className="key">{keys}</kbd>
          </dt>
          <dd>{words.keys[does]}</dd>
        </div>
      ))}
    </dl>
  );
}
