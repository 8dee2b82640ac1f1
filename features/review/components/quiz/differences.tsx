import type { Explained } from '../../api-types.ts';
import type { QuizWords } from './quiz-words.ts';

type Props = { differences: NonNullable<Explained['differences']>; words: QuizWords };

/** What tells a command from the right one, a sentence for each. */
export function Differences({ differences, words }: Props) {
  return (
    <ul className="differences">
      {differences.map(({ say, what }) => {
        const [before, after] = words.differences[say].split('{what}');
        return (
          <li key={`${say} ${what}`}>
            {before}
            {after !== undefined && <code className={what.length > 12 ? undefined : 'word'}>{what}</code>}
            {after}
          </li>
        );
      })}
    </ul>
  );
}
