import { Icon } from '../../../../ui/icon.tsx';
import type { AnsweredProps } from './asking-type.ts';
import { textsIn } from './texts-in.ts';

/** What was typed, and below it what would be right, unless that is the same. */
export function AnsweredText({ response, verdict, words }: AnsweredProps) {
  const [given] = textsIn(response, 'text');
  const [right] = textsIn(verdict?.solution, 'text');
  const sign = verdict && (verdict.correct ? 'is-right' : 'is-notyet');
  return (
    <ol className="answered">
      {given !== undefined && (
        <li className={sign ?? undefined}>
          {verdict && <Icon name={verdict.correct ? 'tick' : 'return'} />}
          <p className="given">{given}</p>
          <p className="answered-sign">{words.yourAnswer}</p>
        </li>
      )}
      {right !== undefined && right !== given && (
        <li className="is-right">
          <Icon name="tick" />
          <p className="given">{right}</p>
          <p className="answered-sign">{words.rightAnswer}</p>
        </li>
      )}
    </ol>
  );
}
