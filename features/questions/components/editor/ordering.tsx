import { say } from '../../../../ui/say.ts';
import { CheckField } from './check-field.tsx';
import { type Draft, firstText, type ItemDraft, newId } from './draft.ts';
import { editing, type FieldsProps } from './editing-type.ts';
import { FaultLines } from './fault-lines.tsx';
import { useEditorForm } from './form.ts';
import { Rows } from './rows.tsx';
import { SelectField } from './select-field.tsx';
import { WordsField } from './words-field.tsx';

type Before = [string, string];
type OrderingDraft = Draft & { items?: ItemDraft[]; before?: Before[] | undefined };

function Fields({ draft: { items = [], before }, change }: FieldsProps<OrderingDraft>) {
  const { words, languages, language } = useEditorForm();
  const tags = [language, ...languages.map(({ tag }) => tag)];
  const named = items.map(({ id, text }, at) => ({
    value: id,
    label: `${at + 1}. ${firstText(text, tags) || say(words.item, { n: at + 1 })}`,
  }));
  const keep = (next: ItemDraft[]) => {
    const there = (id: string) => next.some((item) => item.id === id);
    change({ items: next, before: before?.filter((pair) => pair.every(there)) });
  };
  const [first, second] = items;
  const neighbours: Before = [first?.id ?? '', second?.id ?? ''];
  return (
    <>
      <fieldset className="group">
        <legend className="field-label">{words.items}</legend>
        <p className="field-hint">{words.itemsHint}</p>
        <Rows
          items={items}
          change={keep}
          name={words.item}
          add={(): ItemDraft => ({ id: newId(items) })}
          addLabel={words.addItem}
          {...{ least: 2, most: 12 }}
        >
          {(item, at, put) => (
            <WordsField
              at={['items', at, 'text']}
              label={say(words.item, { n: at + 1 })}
              short={say(words.item, { n: at + 1 })}
              value={item.text}
              change={(text) => put({ ...item, text })}
            />
          )}
        </Rows>
        <FaultLines at={['items']} />
      </fieldset>
      <fieldset className="group">
        <legend className="field-label">{words.whichOrder}</legend>
        <CheckField
          label={words.someFree}
          hint={words.someFreeHint}
          checked={before !== undefined}
          change={(some) => change({ before: some ? [neighbours] : undefined })}
        />
        {before && (
          <Rows
            items={before}
            change={(next) => change({ before: next })}
            name={words.rule}
            add={(): Before => neighbours}
            addLabel={words.addRule}
            {...{ least: 1, most: 66 }}
          >
            {([earlier, later], at, put) => (
              <div className="pair-fields">
                <SelectField
                  at={['before', at, 0]}
                  label={words.earlier}
                  value={earlier}
                  options={named}
                  change={(id) => put([id, later])}
                />
                <SelectField
                  at={['before', at, 1]}
                  label={words.later}
                  value={later}
                  options={named}
                  change={(id) => put([earlier, id])}
                />
                <FaultLines at={['before', at]} />
              </div>
            )}
          </Rows>
        )}
      </fieldset>
    </>
  );
}

export const ordering = editing<OrderingDraft>({ Fields, start: { items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } });
