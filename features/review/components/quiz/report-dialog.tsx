import { type FormEvent, useRef, useState } from 'react';
import { wallClock } from '../../../../lib/browser/clock.ts';
import { newUuid } from '../../../../lib/browser/uuid-v7.ts';
import type { QueueQuestion } from '../../api-types.ts';
import { quizApiOf } from './quiz-api.ts';
import type { QuizSession } from './quiz-session.ts';
import type { QuizWords } from './quiz-words.ts';

/** As the server counts. */
const longest = 500;

type Props = { learnerId: string; question: QueueQuestion; session: QuizSession; words: QuizWords };

/** One sentence on what is wrong with the question, for those who teach the course. What was written stays until it is kept. */
export function ReportDialog({ learnerId, question, session, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // The same words sent again are the same report.
  const sent = useRef({ id: '', text: '' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text')).trim();
    if (text === '') return setFailure(words.reportMissing);
    if (sent.current.text !== text) sent.current = { id: newUuid(wallClock()), text };
    setBusy(true);
    const { id: questionId, versionId } = question;
    const reply = await quizApiOf(learnerId).report({ ...sent.current, questionId, versionId });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.detail ?? words.notDone);
    form.reset();
    dialog.current?.close();
    session.notice({ say: 'reported' });
  }

  return (
    <dialog className="dialog" id="report" ref={dialog} aria-labelledby="report_title" onClose={() => setFailure('')}>
      <h2 className="heading" id="report_title">
        {words.report}
      </h2>
      <form className="stack" method="dialog" noValidate onSubmit={(event) => void send(event)}>
        <div className="field">
          <label className="field-label" htmlFor="report_text">
            {words.reportText}
          </label>
          <span className="field-hint" id="report_hint">
            {words.reportHint}
          </span>
          <textarea
            className="textarea"
            id="report_text"
            name="text"
            maxLength={longest}
            aria-describedby="report_hint report_failure"
            aria-invalid={failure !== '' || undefined}
          />
          <span id="report_failure" role="alert">
            {failure && <span className="field-error">{failure}</span>}
          </span>
        </div>
        <div className="button-row">
          <button className="button" type="submit" aria-busy={busy || undefined}>
            {words.reportSend}
          </button>
          <button className="button button-quiet" type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
