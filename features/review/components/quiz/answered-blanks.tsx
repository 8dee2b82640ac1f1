import { Icon } from '../../../../ui/icon.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { say } from '../say.ts';
import type { AnsweredProps } from './asking-type.ts';
import { ClozeText } from './cloze-text.tsx';
import { textsIn } from './texts-in.ts';

/** The text with what was filled in, struck where it is not right, and the right filling beside it. */
export function AnsweredBlanks({ question, response, verdict, words }: AnsweredProps) {
  const ids = question.blanks?.map(({ id }) => id) ?? [];
  const given = textsIn(response, 'blanks');
  const right = textsIn(verdict?.solution, 'blanks');
  const isMissed = (id: string) => verdict !== null && (given.length === 0 || verdict.missed.includes(id));
  const told = ids.flatMap((id, at) => (verdict?.feedback[id] ? [{ id, at, why: verdict.feedback[id] }] : []));
  return (
    <>
      <ClozeText question={question}>
        {(id) => {
          const at = ids.indexOf(id);
          const missed = isMissed(id);
          return (
            <span className={`filled ${missed ? 'is-notyet' : verdict ? 'is-right' : ''}`} key={id}>
              {missed && given[at] !== undefined && (
                <>
                  <Icon name="return" />
                  <s>{given[at]}</s>{' '}
                </>
              )}
              {verdict && <Icon name="tick" />}
              <ins>{missed ? right[at] : given[at]}</ins>
            </span>
          );
        }}
      </ClozeText>
      {told.length > 0 && (
        <ol className="answered" lang={question.language}>
          {told.map(({ id, at, why }) => (
            <li key={id} className="is-notyet">
              <Icon name="return" />
              <p className="answered-sign">{say(words.blankName, { place: at + 1, of: ids.length })}</p>
              <RenderedHtml as="p" className="answered-why" html={why} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
