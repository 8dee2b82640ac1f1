import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseCsv } from '../../core/exchange/csv.builder.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { findTaught } from '../courses/find-taught.ts';
import { logOf } from '../log/log.builder.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { exportResults } from './export-results.ts';

describe.each(providers)('on %s', (provider) => {
  test('learners have a line in each section, and who teaches has none', async () => {
    const study = await aStudy(provider);
    onTestFinished(() => study.remove());
    const people = { bob: 'instructor', cleo: 'learner', dan: 'administrator', eve: 'learner' };
    for (const [id, role] of Object.entries(people)) {
      await study.db.write.user.create({ data: { id, email: `${id}@example.org`, name: id, role, createdAt: 0 } });
      // Eve is in no course.
      if (id === 'eve') continue;
      const inCourse = role === 'instructor' ? role : 'learner';
      await study.db.write.enrolment.create({ data: { userId: id, courseId: 'docker', role: inCourse, createdAt: 0 } });
      await takeAnswer(anAnswer('p', 'a', { by: id }), { ...ann, id }, study.at('2026-05-01T08:00:00Z'));
    }
    for (const [question, option] of [
      ['p', 'a'],
      ['q', 'b'],
    ] as const) {
      await takeAnswer(anAnswer(question, option), ann, study.at('2026-05-01T08:00:00Z'));
    }
    const course = await findTaught('docker', { id: 'bob', role: 'instructor' }, study);
    const context = { db: study.db, now: Date.parse('2026-05-01T09:00:00Z'), serverZone: 'UTC' };
    const [head = [], ...lines] = parseCsv(
      (await text(exportResults([course], 'en', { ...context, by: 'bob' }))).slice(1),
    );
    const shown = lines.map((line) => Object.fromEntries(head.map((name, place) => [name, line[place]])));
    expect(shown).toMatchObject([
      {
        ...{ learner: 'Ann', section: 'docker.first', heading: 'First', questions: '2', seen: '2' },
        ...{ expected_now: '2', first_right: '1', answers: '2', correct: '1', last_day: '2026-05-01' },
      },
      { learner: 'Ann', section: 'docker.second', questions: '1', seen: '0', answers: '0', last_day: '' },
      { learner: 'cleo', section: 'docker.first', seen: '1', answers: '1', correct: '1' },
      { learner: 'cleo', section: 'docker.second', seen: '0' },
    ]);
    expect(lines).toHaveLength(4);
    expect(await logOf(study.db)).toEqual([{ kind: 'results-exported', by: 'bob', course: 'docker' }]);
  });
});
