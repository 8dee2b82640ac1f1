import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { PublicItem, PublicResponse } from '../../api-types.ts';
import type { AnsweredProps } from './asking-type.ts';

const pairsIn = (response: PublicResponse | null | undefined) =>
  new Map(response && 'pairs' in response ? Object.entries(response.pairs as Record<string, string>) : []);

function AnsweredPair({ half, question, response, verdict, words }: AnsweredProps & { half: PublicItem }) {
  const { language } = question;
  const textOf = (id: string | undefined) => question.right?.find((item) => item.id === id)?.text;
  const given = textOf(pairsIn(response).get(half.id));
  const right = textOf(pairsIn(verdict?.solution).get(half.id));
  const missed = verdict?.missed.includes(half.id) === true;
  const why = verdict?.feedback[half.id];
  const isRight = verdict !== null && given !== undefined && !missed;
  return (
    <li className={missed ? 'is-notyet' : isRight ? 'is-right' : undefined}>
      {(missed || isRight) && <Icon name={missed ? 'return' : 'tick'} />}
      <RenderedHtml as="p" className="pair-wish" lang={language} html={half.text} />
      {given !== undefined && (
        <p className="answered-pair">
          <span className="answered-sign">{words.yourAnswer}</span>{' '}
          <RenderedHtml as="span" lang={language} html={given} />
        </p>
      )}
      {right !== undefined && !isRight && (
        <p className="answered-pair">
          <span className="answered-sign answered-sign-right">{words.rightAnswer}</span>{' '}
          <RenderedHtml as="span" lang={language} html={right} />
        </p>
      )}
      {why && <RenderedHtml as="p" className="answered-why" lang={language} html={why} />}
    </li>
  );
}

/** Every left half with the partner it was given, and the right one where that is another. */
export function AnsweredPairs(props: AnsweredProps) {
  return (
    <ol className="answered">
      {props.question.left?.map((half) => (
        <AnsweredPair key={half.id} half={half} {...props} />
      ))}
    </ol>
  );
}
