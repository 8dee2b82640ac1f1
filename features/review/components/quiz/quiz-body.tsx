import { AskingView } from './asking-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import type { LateViews } from './use-late-views.ts';
import { WaitingView } from './waiting-view.tsx';

type Props = {
  state: QuizState;
  session: QuizSession;
  words: QuizWords;
  late: LateViews | null;
};

export function QuizBody({ late, ...props }: Props) {
  const { shown, asks } = props.state;
  if (shown.phase === 'asking' || (shown.phase === 'answered' && shown.delivery === 'sending'))
    return <AskingView key={asks} {...props} late={late} shown={shown} />;
  if (!('question' in shown)) return <WaitingView {...props} phase={shown.phase} />;
  if (late) return <late.AfterAnswer {...props} shown={shown} />;
  return shown.phase === 'answered' ? (
    <KeptView {...props} shown={shown} />
  ) : (
    <WaitingView {...props} phase="loading" />
  );
}
