'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Explained, PublicResponse, QueueQuestion } from '../../../review/api-types.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import type { Path } from './draft.ts';
import { EditorActions } from './editor-actions.tsx';
import type { EditorApi, Written } from './editor-api.ts';
import { EditorFields } from './editor-fields.tsx';
import { stopsPublishing } from './faults.ts';
import { focusOn } from './focus-on.ts';
import { EditorFormProvider } from './form.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LintList } from './lint-list.tsx';
import { type ComingPicture, PictureDialog } from './picture-dialog.tsx';
import { useEditing } from './use-editing.ts';
import { useHydrated } from './use-hydrated.ts';
import { useLook } from './use-look.ts';
import { useSaveKey } from './use-save-key.ts';
import type { EditorWords } from './words.ts';

type Preview = (props: {
  question: QueueQuestion;
  grade: (response: PublicResponse) => Promise<Explained | null>;
}) => ReactNode;

type Props = {
  start: Written;
  api: EditorApi;
  languages: readonly { tag: string; name: string }[];
  /** The language in which the preview begins. */
  language: string;
  sections: readonly { id: string; heading: string }[];
  programs: readonly string[];
  words: EditorWords;
  /** A question as a learner is asked it. */
  preview: Preview;
};

/** One question to be written: its fields, and beside them what a learner will see. */
export function Editor({ start, api, languages, language, sections, programs, words, preview }: Props) {
  const editing = useEditing(start, api, words.unreachable);
  const { fields } = editing;
  const [shownIn, setShownIn] = useState(language);
  const [pane, setPane] = useState<'write' | 'see'>('write');
  const [all, setAll] = useState(false);
  const [picture, addPicture] = useState<ComingPicture | null>(null);
  const look = useLook(fields, shownIn, api.look);
  const ready = useHydrated();
  const faults = useMemo(() => look.faults.filter(({ level }) => all || level !== 'todo'), [look.faults, all]);

  // What was not looked at yet may be mended already: then the server says whether it can be published.
  const stops = look.of === fields && look.faults.some(stopsPublishing);
  /** Names all that stops publishing, and leads to it: on a phone it stands beside the preview. */
  function showAll(): void {
    setAll(true);
    setPane('see');
    requestAnimationFrame(() => document.getElementById('lint_heading')?.focus());
  }
  function goTo(at: Path): void {
    setPane('write');
    requestAnimationFrame(() => focusOn(at));
  }
  useSaveKey(() => void editing.save());

  const grade = async (response: PublicResponse) => {
    const reply = await api.grade(fields, shownIn, response);
    return reply.ok ? reply.explained : null;
  };

  return (
    <EditorFormProvider value={{ languages, language: shownIn, programs, faults, addPicture, words }}>
      <fieldset className="editor-panes" aria-label={words.panes}>
        {(['write', 'see'] as const).map((each) => (
          <button className="tab" type="button" key={each} aria-pressed={pane === each} onClick={() => setPane(each)}>
            {words.pane[each]}
          </button>
        ))}
      </fieldset>
      <div className="editor">
        <div className="editor-form" data-shown={pane === 'write'}>
          <ChangedMeanwhile editing={editing} />
          <fieldset className="editor-fields" disabled={!ready}>
            <EditorFields editing={editing} sections={sections} language={shownIn} load={api.text} />
          </fieldset>
          <EditorActions editing={editing} stops={stops} signedOut={look.refused} showAll={showAll} />
        </div>
        <div className="editor-side" data-shown={pane === 'see'}>
          <LintList faults={look.faults} all={all} goTo={goTo} />
          <section aria-labelledby="preview_heading">
            <div className="preview-head">
              <h2 className="label-heading" id="preview_heading">
                {words.asLearners}
              </h2>
              <LanguageChoice value={shownIn} change={setShownIn} label={words.previewLanguage} />
            </div>
            <div className="preview-page" key={look.looks}>
              {look.question ? preview({ question: look.question, grade }) : <p className="quiet">{words.noPreview}</p>}
            </div>
            {look.question && !look.current && <p className="note">{words.previewOld}</p>}
            <p className="field-hint">{words.tryHint}</p>
          </section>
        </div>
      </div>
      {picture && <PictureDialog coming={picture} send={api.picture} close={() => addPicture(null)} />}
    </EditorFormProvider>
  );
}
