import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { PublicItem } from '../../api-types.ts';
import type { AnsweredProps } from './asking-type.ts';

type Props = AnsweredProps & {
  /** Ids of the options that were chosen, and of the right ones. */
  chosen: readonly string[];
  right: readonly string[];
  rightSign: string;
};

function AnsweredOption({ option, chosen, right, rightSign, verdict, words }: Props & { option: PublicItem }) {
  const isChosen = chosen.includes(option.id);
  const isRight = right.includes(option.id);
  const why = verdict?.feedback[option.id];
  const signs = [isChosen && words.yourAnswer, isRight && rightSign].filter(Boolean).join(' · ');
  const notYet = verdict !== null && (verdict.missed.includes(option.id) || (isChosen && !isRight));
  return (
    <li className={notYet ? 'is-notyet' : isRight ? 'is-right' : undefined}>
      {notYet ? <Icon name="return" /> : isRight && <Icon name="tick" />}
      <RenderedHtml as="p" html={option.text} />
      {signs && <p className="answered-sign">{signs}</p>}
      {why && <RenderedHtml as="p" className="answered-why" html={why} />}
    </li>
  );
}

/** The options where they were, with what was chosen, what is right, and why. */
export function AnsweredOptions(props: Props) {
  return (
    <ol className="answered" lang={props.question.language}>
      {props.question.options?.map((option) => (
        <AnsweredOption key={option.id} option={option} {...props} />
      ))}
    </ol>
  );
}
