import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';

type Props = { question: QueueQuestion; as?: 'h1' | 'h3' };

/** The question itself; it takes the focus when it comes up. */
export function Prompt({ question, as = 'h1' }: Props) {
  return (
    <RenderedHtml as={as} className="ask" id="ask" tabIndex={-1} lang={question.language} html={question.prompt} />
  );
}
