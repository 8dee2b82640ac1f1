import { AskingView } from './asking-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import type { useAfterAnswer } from './use-after-answer.ts';
import { WaitingView } from './waiting-view.tsx';

type Props = {
  state: QuizState;
  session: QuizSession;
  words: QuizWords;
  AfterAnswer: ReturnType<typeof useAfterAnswer>;
};

export function QuizBody({ AfterAnswer, ...props }: Props) {
  const { shown, asks } = props.state;
  if (shown.phase === 'asking' || (shown.phase === 'answered' && shown.delivery === 'sending'))
    return <AskingView key={asks} {...props} shown={shown} />;
  if (!('question' in shown)) return <WaitingView {...props} phase={shown.phase} />;
  if (AfterAnswer) return <AfterAnswer {...props} shown={shown} />;
  return shown.phase === 'answered' ? (
    <KeptView {...props} shown={shown} />
  ) : (
    <WaitingView {...props} phase="loading" />
  );
}
