import { say } from '../../../../ui/say.ts';
import { useEditorForm } from './form.ts';
import { placeName } from './place-name.ts';
import type { Editing } from './use-editing.ts';

/** What another changed meanwhile, text by text, to be taken over or not; what stands in the fields stays. */
export function ChangedMeanwhile({ editing: { theirs, takeOver } }: { editing: Editing }) {
  const { words, languages } = useEditorForm();
  if (theirs.length === 0) return null;
  return (
    <div className="errors" role="alert">
      <p>{words.changedMeanwhile}</p>
      <ul className="ruled">
        {theirs.map((difference) => {
          const place = placeName(difference.at.slice(difference.at[0] === 'body' ? 1 : 0), words, languages);
          return (
            <li key={difference.at.join(' ')} className="difference">
              <p className="label-heading">{place}</p>
              {difference.before !== null && (
                <p className="difference-text">
                  <s>{difference.before}</s>
                </p>
              )}
              {difference.after !== null && (
                <p className="difference-text">
                  <ins>{difference.after}</ins>
                </p>
              )}
              {typeof difference.after === 'string' && (
                <button className="link" type="button" onClick={() => takeOver(difference)}>
                  {words.takeOver}
                  <span className="visually-hidden"> {say(words.ofField, { field: place })}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
