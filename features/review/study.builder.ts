import type { ChoiceQuestion } from '../../core/question/choice.ts';
import { aDatabase, type Provider } from '../../lib/db/database.builder.ts';
import type { Person } from '../people/person.ts';
import { namingOf } from './public-ids.ts';

const secret = 'a secret';

export const ann: Person = {
  ...{ id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'learner', language: null, zone: 'UTC' },
  ...{ rolloverHour: 4, newPerDay: 10, reviewsPerDay: 120, minutesPerDay: null },
  look: { theme: 'system', motion: 'system', singleKeys: true },
  parameters: { weights: null, retention: 0.9, maximumInterval: 36_500 },
};

const body = (id: string): ChoiceQuestion => ({
  type: 'choice',
  prompt: `What is ${id}?`,
  options: ['a', 'b'].map((option) => ({ id: option, text: option.toUpperCase(), feedback: `On ${option}.` })),
  correct: ['a'],
  explanation: 'Because.',
});

/** Two sections; the second holds `docker.r`, which its second passage answers. */
const questions = [
  { id: 'docker.p', sectionId: 'docker.first', passage: 'one' },
  { id: 'docker.q', sectionId: 'docker.first', passage: 'one' },
  { id: 'docker.r', sectionId: 'docker.second', passage: 'two' },
];
const sections = [
  { id: 'docker.first', position: 1, heading: '"First"' },
  { id: 'docker.second', position: 2, heading: '"Second"' },
];

/** A database with a small course of three questions (`docker.p`, `.q`, `.r`; `a` is right), and Ann in it since 1970. */
export async function aStudy(provider: Provider) {
  const { db, url, remove } = await aDatabase(provider);
  const courseId = 'docker';
  const common = { courseId, type: 'choice', state: 'published', version: 1, revision: 1, publishedAt: 0n };
  const { id, email, name, role } = ann;
  await db.write.$transaction([
    db.write.course.create({
      data: { id: courseId, title: '"Docker"', description: '""', languages: '["en"]', access: 'open', position: 1 },
    }),
    db.write.article.create({ data: { id: 'docker.basics', courseId, position: 1, title: '"Basics"' } }),
    db.write.section.createMany({
      data: sections.map((section) => ({
        ...{ ...section, articleId: 'docker.basics' },
        body: JSON.stringify('# Heading\n\nOne. {#one}\n\nTwo. {#two}\n'),
      })),
    }),
    db.write.question.createMany({
      data: questions.map((question, at) => ({ ...common, ...question, position: at + 1 })),
    }),
    db.write.questionVersion.createMany({
      data: questions.map(({ id }) => ({
        ...{ questionId: id, number: 1, revision: 1, body: JSON.stringify(body(id)), createdAt: 0n },
      })),
    }),
    db.write.user.create({ data: { id, email, name, role, createdAt: 0n } }),
    db.write.enrolment.create({ data: { userId: id, courseId, role: 'learner', createdAt: 0n } }),
  ]);
  return {
    db,
    url,
    remove,
    at: (time: string) => ({
      ...{ db, now: Date.parse(time), serverZone: 'UTC', secret },
      newId: () => crypto.randomUUID(),
    }),
    /** Gives a question a second version, in which another option is right. */
    async reword(question: string) {
      const questionId = `docker.${question}`;
      const turned = { ...body(questionId), correct: ['b'] };
      await db.write.questionVersion.create({
        data: { questionId, number: 2, revision: 1, body: JSON.stringify(turned), createdAt: 0n },
      });
      await db.write.question.update({ where: { id: questionId }, data: { version: 2 } });
    },
    retire: (question: string) =>
      db.write.question.update({ where: { id: `docker.${question}` }, data: { state: 'retired' } }),
  };
}

/** What somebody's browser sends, Ann's if nobody else is named, when they pick an option of a question. */
export function anAnswer(question: string, option: string, given: { id?: string; version?: number; by?: string } = {}) {
  const { id = crypto.randomUUID(), version = 1, by: learnerId = ann.id } = given;
  const questionId = `docker.${question}`;
  const versionId = `${questionId}@${version}`;
  const response = { option: namingOf(secret, learnerId, versionId)(option, 'options') };
  return { id, questionId, versionId, response, durationMs: 4_000, language: 'en' };
}
