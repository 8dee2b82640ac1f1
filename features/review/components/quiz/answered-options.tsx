import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import type { PublicItem } from '../../api-types.ts';
import type { AnsweredProps } from './asking-type.ts';
import { textsIn } from './texts-in.ts';

type Props = AnsweredProps & {
  /** Ids of the options that were chosen, and of the right ones. */
  chosen: readonly string[];
  right: readonly string[];
  /** What stands at a right one, and at a right one that was left out by who chose others. */
  signs: { right: string; leftOut: string };
};

function AnsweredOption({
  question: { language },
  option,
  chosen,
  right,
  signs,
  verdict,
  words,
}: Props & { option: PublicItem }) {
  const isChosen = chosen.includes(option.id);
  const isRight = right.includes(option.id);
  const notYet = verdict !== null && isChosen && !isRight;
  const why = verdict?.feedback[option.id];
  const rightSign = verdict?.missed.includes(option.id) ? signs.leftOut : signs.right;
  const sign = [isChosen && words.yourAnswer, isRight && rightSign].filter(Boolean).join(' · ');
  return (
    <li className={isRight ? 'is-right' : notYet ? 'is-notyet' : undefined}>
      {isRight && <Icon name="tick" />}
      {notYet && <Icon name="return" />}
      <RenderedHtml as="p" lang={language} html={option.text} />
      {sign && <p className="answered-sign">{sign}</p>}
      {why && <RenderedHtml as="p" className="answered-why" lang={language} html={why} />}
    </li>
  );
}

/** The options where they were, with what was chosen, what is right, and why. */
function AnsweredOptions(props: Props) {
  return (
    <ol className="answered">
      {props.question.options?.map((option) => (
        <AnsweredOption key={option.id} option={option} {...props} />
      ))}
    </ol>
  );
}

export function AnsweredChoice(props: AnsweredProps) {
  const { rightAnswer } = props.words;
  const chosen = textsIn(props.response, 'option');
  const right = textsIn(props.verdict?.solution, 'option');
  return (
    <AnsweredOptions {...props} chosen={chosen} right={right} signs={{ right: rightAnswer, leftOut: rightAnswer }} />
  );
}

export function AnsweredChoices(props: AnsweredProps) {
  const { oneRight, leftOut } = props.words;
  const chosen = textsIn(props.response, 'options');
  const right = textsIn(props.verdict?.solution, 'options');
  return <AnsweredOptions {...props} chosen={chosen} right={right} signs={{ right: oneRight, leftOut }} />;
}
