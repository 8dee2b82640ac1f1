import { Answered } from './answered.tsx';
import { JudgedView } from './judged-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { Answered as Given, Judged, QuizState, Revealed } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { RevealedView } from './revealed-view.tsx';

type Props = { shown: Given | Revealed | Judged; state: QuizState; session: QuizSession; words: QuizWords };

/** All that is shown once an answer is given, whatever became of it. */
export function AfterAnswer({ shown, ...props }: Props) {
  switch (shown.phase) {
    case 'answered':
      return (
        <KeptView {...props} shown={shown}>
          <Answered question={shown.question} response={shown.response} verdict={null} words={props.words} />
        </KeptView>
      );
    case 'revealed':
      return <RevealedView {...props} shown={shown} />;
    case 'judged':
      return <JudgedView {...props} shown={shown} />;
  }
}
