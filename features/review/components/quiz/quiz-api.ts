import type { ReportAnswer } from '../../api-types.ts';
import { callApi, type Reply } from '../call-api.ts';
import type { QuizApi } from './quiz-session.ts';

type Report = { id: string; questionId: string; versionId: string; text: string };

export const quizApi: QuizApi & { report: (report: Report) => Promise<Reply<ReportAnswer>> } = {
  queue: () => callApi('/api/queue?limit=20'),
  reveal: ({ id, versionId }) => callApi(`/api/questions/${encodeURIComponent(id)}/reveal`, { versionId }),
  rate: (answer, rating) => callApi(`/api/reviews/${answer}/rating`, { rating }),
  undo: (answer) => callApi(`/api/reviews/${answer}/undo`, {}),
  suspend: (question, suspended) =>
    callApi(`/api/questions/${encodeURIComponent(question)}/${suspended ? 'suspend' : 'resume'}`, {}),
  report: (report) => callApi('/api/reports', report),
};
