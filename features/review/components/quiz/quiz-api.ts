import type { ReportAnswer } from '../../api-types.ts';
import { callApi, type Reply } from '../call-api.ts';
import type { QuizApi } from './quiz-session.ts';

type Report = { id: string; questionId: string; versionId: string; text: string };

/** What the pages of a learner ask the server. */
export function quizApiOf(learnerId: string): QuizApi & { report: (report: Report) => Promise<Reply<ReportAnswer>> } {
  const call = <Body>(path: string, body?: unknown) => callApi<Body>(learnerId, path, body);
  return {
    queue: () => call('/api/queue?limit=20'),
    reveal: ({ id, versionId }) => call(`/api/questions/${encodeURIComponent(id)}/reveal`, { versionId }),
    rate: (answer, rating) => call(`/api/reviews/${answer}/rating`, { rating }),
    undo: (answer) => call(`/api/reviews/${answer}/undo`, {}),
    suspend: (question, suspended) =>
      call(`/api/questions/${encodeURIComponent(question)}/${suspended ? 'suspend' : 'resume'}`, {}),
    report: (report) => call('/api/reports', report),
  };
}
