import { morning } from '../../fixtures/worker-server.ts';
import { type Asked, choosing, reporting } from '../asked.ts';
import { type At, clientOf, type Learner } from '../client.ts';
import { faults, spoilt } from '../faults.ts';
import { goodRequests } from '../good-requests.ts';
import { hurry } from '../hurry.ts';
import type { Answer, Request } from '../send.ts';
import { waysOfNextAuth } from './ways-of-next-auth.ts';
import { waysOfPictures } from './ways-of-pictures.ts';

const json = { 'Content-Type': 'application/json' };

/** How each described answer can be had: by route, by status. */
export type Ways = Record<string, Record<number, () => Promise<Answer>>>;

type World = {
  /** The shared server and a learner with questions of each type on it. */
  at: At;
  asked: () => Promise<Asked>;
  /** A server with the real clock whose database is out of reach, and somebody who had signed in before. */
  real: { at: At; learner: Learner };
};

export function waysTo({ at, asked, real }: World): Ways {
  const anyone = clientOf(at.url);
  /** No name of a host: nothing is asked of any route then. */
  const badAddress = (route: string) => () => anyone.send({ ...bare(route), headers: { Host: 'no host' } });
  return {
    'GET /api/health': {
      200: () => anyone.get('/api/health'),
      400: badAddress('GET /api/health'),
      503: () => clientOf(real.at.url).get('/api/health'),
    },
    'GET /api/queue': {
      200: async () => (await asked()).learner.get('/api/queue'),
      400: async () => (await asked()).learner.get('/api/queue?limit=0'),
      401: () => anyone.get('/api/queue'),
      503: () => real.learner.get('/api/queue'),
    },
    'POST /api/reviews': {
      ...waysToRoute('POST /api/reviews'),
      409: async () => {
        const { learner, choices } = await asked();
        const answer = choosing(choices[0], 'right');
        await learner.post('/api/reviews', answer);
        return learner.post('/api/reviews', { ...answer, durationMs: 1 });
      },
      429: async () => {
        const { learner, choices } = await asked();
        return (await hurry(learner, choosing(choices[0], 'right'))).refused;
      },
    },
    'POST /api/reports': {
      ...waysToRoute('POST /api/reports'),
      409: async () => {
        const { learner, choices } = await asked();
        const report = reporting(choices[0]);
        await learner.post('/api/reports', report);
        return learner.post('/api/reports', { ...report, text: 'Something else.' });
      },
      429: async () => {
        const { learner, choices } = await asked();
        for (let sent = 0; sent < 20; sent += 1) await learner.post('/api/reports', reporting(choices[0]));
        return learner.post('/api/reports', reporting(choices[0]));
      },
    },
    'POST /api/pictures': waysOfPictures({ at, real }, anyone, badAddress),
    'POST /api/reading-place': waysToRoute('POST /api/reading-place'),
    'POST /api/questions/{id}/reveal': waysToRoute('POST /api/questions/{id}/reveal'),
    'POST /api/questions/{id}/suspend': waysToRoute('POST /api/questions/{id}/suspend'),
    'POST /api/questions/{id}/resume': waysToRoute('POST /api/questions/{id}/resume'),
    'POST /api/reviews/{id}/rating': {
      ...waysToRoute('POST /api/reviews/{id}/rating'),
      409: async () => {
        const { learner, choices } = await asked();
        const wrong = choosing(choices[0], 'wrong');
        await learner.post('/api/reviews', wrong);
        return learner.post(`/api/reviews/${wrong.id}/rating`, { rating: 'good' });
      },
    },
    'POST /api/reviews/{id}/undo': {
      ...waysToRoute('POST /api/reviews/{id}/undo'),
      409: async () => {
        const { learner, choices } = await asked();
        const yesterday = { ...choosing(choices[0], 'right'), answeredAt: Date.parse('2026-11-23T09:00:00Z') };
        await learner.post('/api/reviews', yesterday);
        return learner.post(`/api/reviews/${yesterday.id}/undo`);
      },
    },
    'PUT /api/test/clock': {
      200: () => anyone.send(clock()),
      400: () => anyone.send(clock({ body: '{"now":"noon"}' })),
      403: () => anyone.send(clock({ headers: { ...json, Origin: 'https://elsewhere.example' } })),
      404: () => clientOf(real.at.url).send(clock()),
      413: () => anyone.send(clock({ body: '{}'.padEnd(65_537) })),
      415: () => anyone.send(clock({ headers: { 'Content-Type': 'text/plain' } })),
    },
    ...waysOfNextAuth(anyone, asked, badAddress),
  };

  function waysToRoute(route: keyof typeof faults): Ways[string] {
    const refused = faults[route].toReversed().map((fault) => [
      fault.status,
      async () => {
        const asker = await asked();
        return asker.learner.send(spoilt(await goodRequests[route](asker), [fault]));
      },
    ]);
    return {
      ...Object.fromEntries(refused),
      200: async () => {
        const asker = await asked();
        return asker.learner.send(spoilt(await goodRequests[route](asker), []));
      },
      503: () => real.learner.post(bare(route).path.replace('{id}', uuid), goodBodies[route]),
    };
  }
}

const uuid = '01900000-0000-7000-8000-000000000000';
/** Bodies that pass the schema, of what is looked for in the database then. */
const goodBodies = {
  'POST /api/reviews': {
    id: uuid,
    questionId: 'docker.a',
    versionId: 'docker.a@1',
    response: { unknown: true },
    durationMs: 1,
  },
  'POST /api/reports': { id: uuid, questionId: 'docker.a', versionId: 'docker.a@1', text: 'Why?' },
  'POST /api/questions/{id}/reveal': { versionId: 'docker.a@1' },
  'POST /api/questions/{id}/suspend': {},
  'POST /api/questions/{id}/resume': {},
  'POST /api/reviews/{id}/rating': { rating: 'good' },
  'POST /api/reviews/{id}/undo': {},
  'POST /api/reading-place': { section: 'docker.a', passage: '' },
};

function bare(route: string): Request {
  const [method = '', path = ''] = route.split(' ');
  return { method, path };
}

const clock = (change: Partial<Request> = {}): Request => ({
  ...{ method: 'PUT', path: '/api/test/clock', headers: json, body: JSON.stringify({ now: morning }) },
  ...change,
});
