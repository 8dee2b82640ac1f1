import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { RevealAnswer } from '../../api-types.ts';
import type { AnsweredProps, AskingType, FieldsProps } from './asking-type.ts';
import type { QuizWords } from './quiz-words.ts';

function Fields({ heading, words }: FieldsProps) {
  return (
    <>
      {heading}
      <div className="field">
        <label className="field-label" htmlFor="recall_text">
          {words.yourText}
        </label>
        <textarea className="input input-read" id="recall_text" name="text" rows={3} maxLength={2000} />
      </div>
    </>
  );
}

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
        <section className="verdict" aria-labelledby="model" lang={language}>
          <h2 className="label-heading quiet" id="model" tabIndex={-1}>
            {words.modelSays}
          </h2>
          <RenderedHtml as="p" className="prose" html={model} />
          <ul className="ruled points">
            {points?.map((point) => (
              <RenderedHtml as="li" key={point} html={point} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Answered({ question, response, verdict, words }: AnsweredProps) {
  const text = 'text' in response ? String(response.text) : '';
  const says = verdict?.model === undefined ? {} : { model: verdict.model, points: verdict.points ?? [] };
  return <Compared {...says} language={question.language} text={text} words={words} />;
}

export const recall: AskingType = {
  Fields,
  read: (form) => ({ text: String(form.get('text') ?? '').trim() }),
  missing: 'missingText',
  Answered,
  selfRated: true,
  keys: [
    ['Esc', 'leaveField'],
    ['Enter', 'reveal'],
    ['0', 'unknown'],
  ],
};
