import { callApi } from '../call-api.ts';
import type { QuizApi } from './quiz-session.ts';

export const quizApi: QuizApi = {
  queue: () => callApi('/api/queue?limit=10'),
  reveal: ({ id, versionId }) => callApi(`/api/questions/${encodeURIComponent(id)}/reveal`, { versionId }),
  rate: (answer, rating) => callApi(`/api/reviews/${answer}/rating`, { rating }),
  undo: (answer) => callApi(`/api/reviews/${answer}/undo`, {}),
};
