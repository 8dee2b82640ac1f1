import { Answered } from './answered.tsx';
import { AskedPrompt } from './asked-prompt.tsx';
import { NoticeLine } from './notice-line.tsx';
import { isSuspended, QuestionTools } from './question-tools.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { Judged, QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { RateButtons } from './rate-buttons.tsx';
import { sayWhy } from './say-why.ts';
import { VerdictText } from './verdict-text.tsx';
import { VerdictWord } from './verdict-word.tsx';
import { whenItComesBack } from './when-it-comes-back.ts';

type Props = { shown: Judged; state: QuizState; session: QuizSession; words: QuizWords };

export function JudgedView({ shown, state, session, words }: Props) {
  const { question, response, verdict } = shown;
  const when = isSuspended(state) ? null : whenItComesBack(verdict, words);
  const why = sayWhy(question, verdict.studyDay, words);
  return (
    <>
      <AskedPrompt question={question} />
      <Answered question={question} response={response} verdict={verdict} words={words} />
      <section className="verdict stack section-gap" id="outcome" aria-labelledby="verdict" tabIndex={-1}>
        <VerdictText heading="h1" verdict={verdict} language={question.language} words={words} />
        {when && <p className="verdict-when">{when}</p>}
        {why && <p className="note quiet">{why}</p>}
        {verdict.correct && <RateButtons verdict={verdict} session={session} words={words} />}
        <NoticeLine notice={state.notice} words={words} />
        <QuestionTools state={state} session={session} words={words} undo={words.undo} />
      </section>
      <div className="actions-gap" />
      <div className="actions actions-stay">
        <button className="button" type="button" onClick={session.next}>
          {words.next}
        </button>
        {/* A repetition for the eye: the ear has heard the verdict where the focus is. */}
        <div className="actions-say" aria-hidden="true">
          <VerdictWord as="p" correct={verdict.correct} words={words} />
          <p>{when}</p>
        </div>
      </div>
    </>
  );
}
