import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { QueueQuestion } from '../../api-types.ts';
import { SectionLine } from './section-line.tsx';

/** The question above its answer: what follows is the page's heading now. */
export function AskedPrompt({ question }: { question: QueueQuestion }) {
  return (
    <>
      <SectionLine question={question} />
      <RenderedHtml as="p" className="ask" lang={question.language} html={question.prompt} />
    </>
  );
}
