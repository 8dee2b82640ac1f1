import { Icon } from '../../../../ui/icon.tsx';
import { useLanguage } from '../../../../ui/language.tsx';
import { RenderedHtml } from '../../../../ui/rendered-html.tsx';
import { say } from '../../../../ui/say.ts';
import type { AnsweredProps } from './asking-type.ts';
import { blanksInOrder, ClozeText } from './cloze-text.tsx';
import type { QuizWords } from './quiz-words.ts';
import { textsIn } from './texts-in.ts';

type FilledProps = {
  given: string | undefined;
  right: string | undefined;
  missed: boolean;
  judged: boolean;
  words: QuizWords;
};

/** One blank after the answer: what was filled in, struck where it is not right, and then what is. */
function Filled({ given, right, missed, judged, words }: FilledProps) {
  const language = useLanguage();
  return (
    <>
      {missed && given !== undefined && (
        <span className="filled is-notyet">
          <Icon name="return" />
          <span className="visually-hidden" lang={language}>
            {words.yourAnswer}{' '}
          </span>
          <s>{given}</s>
        </span>
      )}
      <span className={judged ? 'filled is-right' : 'filled'}>
        {judged && <Icon name="tick" />}
        <span className="visually-hidden" lang={language}>
          {missed ? words.rightAnswer : words.yourAnswer}{' '}
        </span>
        <ins>{missed ? right : given}</ins>
      </span>
    </>
  );
}

/** The text with what was filled in and what is right, and below what is said of the blanks that were missed. */
export function AnsweredBlanks({ question, response, verdict, words }: AnsweredProps) {
  const ids = question.blanks?.map(({ id }) => id) ?? [];
  const given = textsIn(response, 'blanks');
  const right = textsIn(verdict?.solution, 'blanks');
  const told = blanksInOrder(question).flatMap((id, at) => {
    const why = verdict?.feedback[id];
    return why ? [{ id, why, name: say(words.blankName, { place: at + 1, of: ids.length }) }] : [];
  });
  return (
    <>
      <ClozeText question={question}>
        {(id) => {
          const at = ids.indexOf(id);
          const missed = verdict !== null && (given.length === 0 || verdict.missed.includes(id));
          const filled = { given: given[at], right: right[at], missed, judged: verdict !== null };
          return <Filled key={id} {...filled} words={words} />;
        }}
      </ClozeText>
      {told.length > 0 && (
        <ol className="answered answered-blanks">
          {told.map(({ id, why, name }) => (
            <li key={id} className="is-notyet">
              <Icon name="return" />
              <p className="answered-sign">{name}</p>
              <RenderedHtml as="p" className="answered-why" lang={question.language} html={why} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
