import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { AnsweredProps } from './asking-type.ts';
import { textsIn } from './texts-in.ts';

/** The order given, with what stands too early in it, and a right one where it is not. */
export function AnsweredOrder({ question, response, verdict, words }: AnsweredProps) {
  const given = textsIn(response, 'order');
  const right = textsIn(verdict?.solution, 'order');
  const texts = new Map(question.items?.map(({ id, text }) => [id, text]));
  return (
    <>
      {given.length > 0 && (
        <>
          <h2 className="label-heading quiet answered-head">{words.yourOrder}</h2>
          <ol className="answered">
            {given.map((id) => {
              const early = verdict?.missed.includes(id);
              return (
                <li key={id} className={early ? 'is-notyet' : verdict ? 'is-right' : undefined}>
                  {verdict && <Icon name={early ? 'return' : 'tick'} />}
                  <RenderedHtml as="p" lang={question.language} html={texts.get(id) ?? ''} />
                  {early && <p className="answered-sign">{words.tooEarly}</p>}
                </li>
              );
            })}
          </ol>
        </>
      )}
      {verdict && !verdict.correct && (
        <>
          <h2 className="label-heading quiet answered-head">{words.rightOrder}</h2>
          <ol className="answered answered-places">
            {right.map((id) => (
              <li key={id}>
                <RenderedHtml as="p" lang={question.language} html={texts.get(id) ?? ''} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
