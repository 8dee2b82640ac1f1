import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCsv } from '../../core/exchange/csv.builder.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { exportReviews } from './export-reviews.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const answer = async (question: string, time: string) => {
    const outcome = await takeAnswer(anAnswer(question, 'a'), ann, study.at(time));
    if (!outcome.ok) throw new Error(outcome.reason);
  };

  test('the answers of a learner become a table, question by question, and nobody else’s', async () => {
    await answer('q', '2026-05-01T08:00:00Z');
    await answer('p', '2026-05-01T08:01:00Z');
    await answer('q', '2026-05-04T08:00:00Z');
    const table = await text(exportReviews(ann.id, study));
    expect(table.startsWith('\uFEFFreview,question,')).toBe(true);
    const [, ...lines] = parseCsv(table.slice(1));
    expect(lines.map(([, question, , , , , at]) => `${question} ${at}`)).toEqual([
      'docker.p 2026-05-01T08:01:00.000Z',
      'docker.q 2026-05-01T08:00:00.000Z',
      'docker.q 2026-05-04T08:00:00.000Z',
    ]);
    expect(parseCsv((await text(exportReviews('ben', study))).slice(1))).toHaveLength(1);
  });
});
