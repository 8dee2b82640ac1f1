import { type Asked, answerTo, choosing, reporting } from './asked.ts';
import type { Learner } from './client.ts';
import type { Draft } from './faults.ts';

const draft = (learner: Learner, path: string, body: object): Draft => ({
  path,
  headers: { ...learner.headers, 'Content-Type': 'application/json' },
  body: { ...body },
});

/** For each route a request that is taken, by a learner with a question of each type. */
export const goodRequests = {
  'POST /api/reviews': async ({ learner, choices: [choice] }: Asked) =>
    draft(learner, '/api/reviews', choosing(choice, 'right')),
  'POST /api/reports': async ({ learner, choices: [choice] }: Asked) =>
    draft(learner, '/api/reports', reporting(choice)),
  'POST /api/questions/{id}/reveal': async ({ learner, recalls: [recall] }: Asked) =>
    draft(learner, `/api/questions/${recall?.id}/reveal`, { versionId: recall?.versionId }),
  'POST /api/questions/{id}/suspend': async ({ learner, choices: [choice] }: Asked) =>
    draft(learner, `/api/questions/${choice?.id}/suspend`, {}),
  'POST /api/questions/{id}/resume': async ({ learner, choices: [choice] }: Asked) =>
    draft(learner, `/api/questions/${choice?.id}/resume`, {}),
  'POST /api/reviews/{id}/rating': async (asked: Asked) =>
    draft(asked.learner, `/api/reviews/${await anAnswered(asked)}/rating`, { rating: 'easy' }),
  'POST /api/reviews/{id}/undo': async (asked: Asked) =>
    draft(asked.learner, `/api/reviews/${await anAnswered(asked)}/undo`, {}),
  'POST /api/reading-place': async ({ learner, recalls: [recall] }: Asked) =>
    draft(learner, '/api/reading-place', { section: recall?.section.id, passage: 'p1' }),
};

/** The id of an answer that was just given. */
async function anAnswered({ learner, recalls: [recall] }: Asked): Promise<string> {
  const answer = answerTo(recall, { rating: 'good' });
  await learner.post('/api/reviews', answer);
  return answer.id;
}
