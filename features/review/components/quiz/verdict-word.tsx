import { Icon } from '../../../../ui/icon.tsx';
import type { QuizWords } from './quiz-words.ts';

type Props = { as: 'h1' | 'p'; id?: string; correct: boolean; words: QuizWords };

export function VerdictWord({ as: Tag, id, correct, words }: Props) {
  return (
    <Tag className={`verdict-word ${correct ? 'is-right' : 'is-notyet'}`} id={id}>
      <Icon name={correct ? 'tick' : 'return'} /> {correct ? words.right : words.notYet}
    </Tag>
  );
}
