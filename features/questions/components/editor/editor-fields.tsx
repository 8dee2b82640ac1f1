import type { EditorApi } from './editor-api.ts';
import { useEditorForm } from './form.ts';
import { PassagePicker } from './passage-picker.tsx';
import { SelectField } from './select-field.tsx';
import type { Editing } from './use-editing.ts';
import { useSectionText } from './use-section-text.ts';
import { WordsField } from './words-field.tsx';

type Props = {
  editing: Editing;
  sections: readonly { id: string; heading: string }[];
  /** The language in which the section is read. */
  language: string;
  load: EditorApi['text'];
};

/** All fields of a question: those that every type has, and between them those of its own. */
export function EditorFields({ editing, sections, language, load }: Props) {
  const { words } = useEditorForm();
  const { fields, change, type } = editing;
  const { section, passage, body } = fields;
  const text = useSectionText(section, language, load);
  const put = (part: Partial<typeof body>) => change({ body: { ...body, ...part } });
  const examples: Readonly<Record<string, { example: string } | undefined>> = words.kinds;
  return (
    <>
      <WordsField
        at={['prompt']}
        label={words.prompt}
        hint={words.promptHint}
        example={examples[body.type]?.example}
        value={body.prompt}
        change={(prompt) => put({ prompt })}
        look="reading"
      />
      {type && <type.Fields draft={body} change={put} />}
      <WordsField
        at={['explanation']}
        label={words.explanation}
        hint={words.explanationHint}
        value={body.explanation}
        change={(explanation) => put({ explanation })}
        look="reading"
      />
      <SelectField
        at={['section']}
        label={words.section}
        value={section}
        options={sections.map(({ id, heading }) => ({ value: id, label: heading }))}
        change={(id) => change({ section: id, passage: '' })}
      />
      <PassagePicker text={text} language={language} value={passage} change={(anchor) => change({ passage: anchor })} />
      <SelectField
        at={['difficulty']}
        label={words.difficulty}
        hint={words.difficultyHint}
        value={body.difficulty ?? ''}
        options={(['', 'easy', 'medium', 'hard'] as const).map((each) => ({
          value: each,
          label: each === '' ? words.noGuess : words.difficulties[each],
        }))}
        change={(guess) => put({ difficulty: guess === '' ? undefined : guess })}
      />
    </>
  );
}
