import { randomUUID } from 'node:crypto';
import { act, page, post, type Table } from '../entry.ts';
import type { Ids } from '../ids.ts';
import { learners, members, readers, signedIn } from '../persons.ts';

const asked = ({ question: questionId, versionId }: Ids) => ({ questionId, versionId, id: randomUUID() });

/** What is read and answered. A course is read by who is in it, archived or not, and by administrators. */
export const learner: Table = {
  '/today': { may: signedIn, ask: () => page('/today') },
  '/today#learnMoreAction': { may: signedIn, ask: () => act('/today', 0) },
  '/today#putAnswerAwayAction': {
    ...{ may: learners, others: 'done' },
    ask: ({ answered }) => act('/today', answered),
  },
  '/today/quiz': {
    may: signedIn,
    gives: (person) => (person === 'letGo' ? 'to /today' : 'done'),
    ask: () => page('/today/quiz'),
  },
  '/today/suspended': { may: signedIn, ask: () => page('/today/suspended') },
  '/today/suspended#bringBackAction': {
    may: readers,
    ask: ({ suspended }) => act('/today/suspended', suspended),
  },
  '/read': { may: signedIn, ask: () => page('/read') },
  '/read/[section]': { may: readers, ask: ({ section }) => page(`/read/${section}`) },
  '/progress': { may: signedIn, ask: () => page('/progress') },
  '/progress/[course]': { may: members, ask: ({ course }) => page(`/progress/${course}`) },
  '/progress/[course]/[section]': {
    may: members,
    ask: ({ course, section }) => page(`/progress/${course}/${section}`),
  },
  '/progress/export': { may: signedIn, ask: () => page('/progress/export') },
  'GET /progress/export/[file]': {
    ...{ may: signedIn, nobody: 'sign-in' },
    ask: () => page('/progress/export/everything.json'),
  },
  'GET /pictures/[course]/[name]': {
    ...{ may: readers, nobody: 'none' },
    ask: ({ course, picture }) => page(`/pictures/${course}/${picture}`),
  },

  'GET /api/queue': { may: signedIn, ask: () => page('/api/queue') },
  'GET /api/queue: of a passage': {
    ...{ may: members, others: 'done' },
    ask: ({ section }) => page(`/api/queue?section=${section}&passage=p1`),
  },
  'POST /api/reviews': {
    may: readers,
    ask: (ids) => post('/api/reviews', { ...asked(ids), response: { unknown: true }, durationMs: 1 }),
  },
  'POST /api/reviews/[id]/rating': {
    may: learners,
    ask: ({ answer }) => post(`/api/reviews/${answer}/rating`, { rating: 'easy' }),
  },
  'POST /api/reviews/[id]/undo': { may: learners, ask: ({ answer }) => post(`/api/reviews/${answer}/undo`) },
  'POST /api/questions/[id]/reveal': {
    ...{ may: readers, gives: 422, writes: false },
    ask: ({ question, versionId }) => post(`/api/questions/${question}/reveal`, { versionId }),
  },
  'POST /api/questions/[id]/suspend': {
    may: readers,
    ask: ({ question }) => post(`/api/questions/${question}/suspend`),
  },
  'POST /api/questions/[id]/resume': {
    may: readers,
    ask: ({ suspended }) => post(`/api/questions/${suspended}/resume`),
  },
  'POST /api/reading-place': {
    may: readers,
    ask: ({ section }) => post('/api/reading-place', { section, passage: 'p1' }),
  },
  'POST /api/reports': { may: readers, ask: (ids) => post('/api/reports', { ...asked(ids), text: 'Why?' }) },
};
