import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { RevealAnswer } from '../../api-types.ts';
import type { AnsweredProps } from './asking-type.ts';
import type { QuizWords } from './quiz-words.ts';

type ComparedProps = Partial<Pick<RevealAnswer, 'model' | 'points'>> & {
  language: string;
  text: string;
  words: QuizWords;
};

/** What was written beside what a good answer says. */
export function Compared({ model, points, language, text, words }: ComparedProps) {
  return (
    <div className="recall">
      {text && (
        <section aria-labelledby="yours">
          <h2 className="label-heading quiet" id="yours">
            {words.youWrote}
          </h2>
          <p className="prose yours">{text}</p>
        </section>
      )}
      {model && (
        <section className="verdict" aria-labelledby="model">
          <h2 className="label-heading quiet" id="model" tabIndex={-1}>
            {words.modelSays}
          </h2>
          <RenderedHtml as="p" className="prose" lang={language} html={model} />
          <ul className="ruled points" lang={language}>
            {points?.map((point) => (
              <RenderedHtml as="li" key={point} html={point} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function AnsweredRecall({ question, response, verdict, words }: AnsweredProps) {
  const text = 'text' in response ? String(response.text) : '';
  const says = verdict?.model === undefined ? {} : { model: verdict.model, points: verdict.points ?? [] };
  return <Compared {...says} language={question.language} text={text} words={words} />;
}
