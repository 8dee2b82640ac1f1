'use client';

import { type ComponentProps, useMemo } from 'react';
import { Editor } from '../../../../../../features/questions/components/editor/editor.tsx';
import type { EditorApi } from '../../../../../../features/questions/components/editor/editor-api.ts';
import { QuestionPreview } from '../../../../../../features/review/components/preview/question-preview.tsx';
import type { QuizWords } from '../../../../../../features/review/components/quiz/quiz-words.ts';
import {
  discardAction,
  lookAction,
  publishAction,
  retireAction,
  saveAction,
  textAction,
  tryAction,
} from './actions.ts';
import { sendPicture } from './send-picture.ts';

type Props = Omit<ComponentProps<typeof Editor>, 'api' | 'preview'> & { course: string; quiz: QuizWords };

/** The editor with its preview: the very components by which learners are asked. */
export function QuestionEditor({ course, quiz, ...props }: Props) {
  const { start, words } = props;
  const { unreachable } = words;
  const api = useMemo(() => apiOf(course, start.id, unreachable), [course, start.id, unreachable]);
  return (
    <Editor
      {...props}
      api={api}
      preview={({ question, grade }) => (
        <QuestionPreview
          question={question}
          grade={grade}
          words={quiz}
          sentences={{ notGraded: words.notGraded, again: words.tryAgain }}
        />
      )}
    />
  );
}

function apiOf(course: string, question: string, unreachable: string): EditorApi {
  const place = { course, question };
  const json = JSON.stringify;
  return {
    look: (fields, language) => lookAction(place, { fields: json(fields), language }),
    grade: (fields, language, response) => tryAction(place, { fields: json(fields), language, response }),
    text: (section, language) => textAction(place, { section, language }),
    picture: (file) => sendPicture(course, file, unreachable),
    save: (fields, edits) => saveAction(place, { fields: json(fields), edits }),
    publish: (fields, edits, how) => publishAction(place, { fields: json(fields), edits, ...how }),
    retire: (edits, retired) => retireAction(place, { edits, retired }),
    discard: (edits) => discardAction(place, { edits }),
  };
}
