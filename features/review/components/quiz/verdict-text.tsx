import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { Explained } from '../../api-types.ts';
import { Differences } from './differences.tsx';
import { PassageFold } from './passage-fold.tsx';
import type { QuizWords } from './quiz-words.ts';
import { VerdictWord } from './verdict-word.tsx';

type Props = { heading: 'h1' | 'p'; verdict: Explained; language: string; words: QuizWords };

/** Right or not yet, why, and where it is written. */
export function VerdictText({ heading, verdict, language, words }: Props) {
  return (
    <>
      <VerdictWord as={heading} id="verdict" correct={verdict.correct} words={words} />
      {verdict.hint && <p className="verdict-hint">{words.hints[verdict.hint]}</p>}
      {verdict.differences && <Differences differences={verdict.differences} words={words} />}
      {verdict.remark && <RenderedHtml as="p" className="prose" lang={language} html={verdict.remark} />}
      <RenderedHtml as="p" className="prose" lang={language} html={verdict.explanation} />
      <PassageFold passage={verdict.passage} language={language} open={!verdict.correct} words={words} />
    </>
  );
}
