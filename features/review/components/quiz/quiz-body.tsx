import { AskingView } from './asking-view.tsx';
import { JudgedView } from './judged-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { RevealedView } from './revealed-view.tsx';
import { WaitingView } from './waiting-view.tsx';

type Props = { state: QuizState; session: QuizSession; words: QuizWords };

export function QuizBody(props: Props) {
  const { shown, asks } = props.state;
  switch (shown.phase) {
    case 'asking':
      return <AskingView key={asks} {...props} shown={shown} />;
    case 'answered':
      if (shown.delivery === 'sending') return <AskingView key={asks} {...props} shown={shown} />;
      return <KeptView {...props} shown={shown} />;
    case 'revealed':
      return <RevealedView {...props} shown={shown} />;
    case 'judged':
      return <JudgedView {...props} shown={shown} />;
    default:
      return <WaitingView {...props} phase={shown.phase} />;
  }
}
