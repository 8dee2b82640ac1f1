import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';

/** The question itself; it takes the focus when it comes up. */
export function Prompt({ question }: { question: QueueQuestion }) {
  return (
    <RenderedHtml as="h1" className="ask" id="ask" tabIndex={-1} lang={question.language} html={question.prompt} />
  );
}
