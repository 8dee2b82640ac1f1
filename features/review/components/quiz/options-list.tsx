import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';

type Props = { question: QueueQuestion; type: 'radio' | 'checkbox'; name: string };

/** The options of a question to choose from; the digits are keys. */
export function OptionsList({ question, type, name }: Props) {
  return (
    <div className="choices-list" lang={question.language}>
      {question.options?.map(({ id, text }, at) => (
        <label className="choice" key={id}>
          <input className="mark" type={type} name={name} value={id} />
          <RenderedHtml as="span" className="choice-text" html={text} />
          <span className="key" aria-hidden="true">
            {at + 1}
          </span>
        </label>
      ))}
    </div>
  );
}
