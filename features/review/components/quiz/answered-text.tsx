import { Icon } from '../../../../ui/icon.tsx';
import type { AnsweredProps } from './asking-type.ts';
import { textsIn } from './texts-in.ts';

/** What was typed, and below it what would be right, unless that is the same. */
export function AnsweredText(props: AnsweredProps) {
  return <TypedAndRight {...props} className="given" rightSign={props.words.rightAnswer} />;
}

/** There are other ways of writing a right command: one is shown to whoever wrote none. */
export function AnsweredCommand(props: AnsweredProps) {
  const { verdict, words } = props;
  const shown = verdict?.correct ? { ...verdict, solution: null } : verdict;
  return <TypedAndRight {...props} verdict={shown} className="given given-command" rightSign={words.oneRight} />;
}

type Props = AnsweredProps & { className: string; rightSign: string };

function TypedAndRight({ response, verdict, words, className, rightSign }: Props) {
  const [given] = textsIn(response, 'text');
  const [right] = textsIn(verdict?.solution, 'text');
  const sign = verdict && (verdict.correct ? 'is-right' : 'is-notyet');
  return (
    <ol className="answered">
      {given !== undefined && (
        <li className={sign ?? undefined}>
          {verdict && <Icon name={verdict.correct ? 'tick' : 'return'} />}
          <p className={className}>{given}</p>
          <p className="answered-sign">{words.yourAnswer}</p>
        </li>
      )}
      {right !== undefined && right !== given && (
        <li className="is-right">
          <Icon name="tick" />
          <p className={className}>{right}</p>
          <p className="answered-sign">{rightSign}</p>
        </li>
      )}
    </ol>
  );
}
