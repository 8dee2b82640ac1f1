import { say } from '../../../../ui/say.ts';
import type { Draft, DraftWords } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';
import { WordsField } from './words-field.tsx';

type RecallDraft = Draft & { model?: DraftWords; points?: DraftWords[] };

function Fields({ draft: { model, points = [{}] }, change }: FieldsProps<RecallDraft>) {
  const { words } = useEditorForm();
  return (
    <>
      <WordsField
        at={['model']}
        label={words.model}
        hint={words.modelHint}
        value={model}
        change={(next) => change({ model: next })}
        look="reading"
      />
      <fieldset className="group">
        <legend className="field-label">{words.points}</legend>
        <p className="field-hint">{words.pointsHint}</p>
        <Rows
          items={points}
          change={(next) => change({ points: next })}
          name={words.point}
          add={(): DraftWords => ({})}
          addLabel={words.addPoint}
          {...{ least: 1, most: 12 }}
        >
          {(point, at, put) => (
            <WordsField
              at={['points', at]}
              label={say(words.point, { n: at + 1 })}
              short={say(words.point, { n: at + 1 })}
              value={point}
              change={put}
            />
          )}
        </Rows>
        <FaultLines at={['points']} />
      </fieldset>
    </>
  );
}

export const recall = editing<RecallDraft>({ Fields, start: { points: [{}, {}] } });
