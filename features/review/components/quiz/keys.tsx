import type { Shown } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

type Row = [keys: string, does: keyof QuizWords['keys']];

const always: Row[] = [
  ['U', 'undo'],
  ['G T', 'goToday'],
  ['G R', 'goRead'],
  ['?', 'help'],
];
const rows: Record<string, Row[]> = {
  choice: [
    ['1–9', 'choose'],
    ['Enter', 'answer'],
    ['0', 'unknown'],
  ],
  recall: [
    ['Esc', 'leaveField'],
    ['Enter', 'reveal'],
    ['0', 'unknown'],
  ],
  revealed: [
    ['1–4', 'rateAndGoOn'],
    ['P', 'passage'],
  ],
  judged: [
    ['Enter', 'next'],
    ['P', 'passage'],
  ],
  answered: [['Enter', 'next']],
};

/** The keys that work now. */
export function Keys({ shown, words }: { shown: Shown; words: QuizWords }) {
  const now = rows[shown.phase === 'asking' ? shown.question.type : shown.phase] ?? [];
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
