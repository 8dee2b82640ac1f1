import http from 'node:http';
import { expect, test } from 'vitest';
import { inDatabase } from '../fixtures/in-database.ts';
import { aLearner, type Learner, shared } from './client.ts';

const rows = 3_000;

/** So long a log that some of a file is sent before its last row is read, which nobody can read. */
async function aLearnerWhoseLogBreaks(): Promise<Learner> {
  const learner = await aLearner();
  const common = { learnerId: learner.account.id, studyDay: '2026-05-01', receivedAt: 1n };
  const answer = { kind: 'answer', version: 1, revision: 1, language: 'en', sectionId: 'docker.s', rating: 'good' };
  await inDatabase(shared().databaseUrl, async ({ write }) => {
    const data = Array.from({ length: rows }, (_, at) => ({
      ...{ ...common, ...answer, id: `row-${at}`, at: BigInt(at) },
      ...{ questionId: `docker.q${String(Math.floor(at / 10)).padStart(4, '0')}`, arrival: (at % 10) + 1 },
      ...{ response: '{"option":"a"}', correct: 1, durationMs: 1_000 },
      ...(at === rows - 1 && { kind: 'no such kind' }),
    }));
    while (data.length > 0) await write.reviewLog.createMany({ data: data.splice(0, 500) });
  });
  return learner;
}

type Received = { status: number | undefined; bytes: number; isWhole: boolean; fault: string | undefined };

/** What comes over the wire: `isWhole` by the empty chunk that ends a body. */
function received(path: string, { headers }: Learner): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = http.get(new URL(path, shared().url), { headers }, (response) => {
      let bytes = 0;
      let fault: string | undefined;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', (error: NodeJS.ErrnoException) => (fault = error.code));
      response.on('close', () => resolve({ status: response.statusCode, bytes, isWhole: response.complete, fault }));
    });
    request.on('error', reject);
  });
}

test.each(['reviews.csv', 'fsrs.csv', 'everything.json'])(
  'where %s breaks off on the way, so does the connection: no half file looks whole',
  async (file) => {
    const learner = await aLearnerWhoseLogBreaks();
    const broken = await received(`/progress/export/${file}`, learner);
    expect(broken).toMatchObject({ status: 200, isWhole: false, fault: 'ECONNRESET' });
    expect(await received('/progress/export/memory.csv', learner)).toMatchObject({ isWhole: true, fault: undefined });
    expect(broken.bytes).toBeGreaterThan(60_000);
  },
);
