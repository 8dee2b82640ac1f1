import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Quiz } from '../../../../features/review/components/quiz/quiz.tsx';
import { loadQueue } from '../../../../features/review/load-queue.ts';
import { requirePerson } from '../../../current-person.ts';
import { reviewContext } from '../../../review-context.ts';
import { NeedsScript } from '../../needs-script.tsx';
import { QuizShell } from '../../quiz-shell.tsx';
import { reviewWords } from '../../raw-words.ts';
import { SignOut } from '../../sign-out.tsx';

/** As many as the quiz asks for whenever it wants more. */
const limit = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('quizTitle') };
}

export default async function QuizPage() {
  const learner = await requirePerson();
  const language = await getLocale();
  const today = await loadQueue(learner, { limit, language }, await reviewContext());
  if (today.questions.length === 0) redirect('/today');
  const { quiz, outbox } = await reviewWords();
  return (
    <>
      <NeedsScript />
      <QuizShell signOut={<SignOut learnerId={learner.id} words={outbox} />}>
        {/* In another language the questions are other texts: they begin anew. */}
        <Quiz key={language} learnerId={learner.id} today={today} words={{ quiz, outbox }} />
      </QuizShell>
    </>
  );
}
