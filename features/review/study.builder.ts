import { aDatabase, type Provider } from '../../lib/db/database.builder.ts';
import { aContentFolder } from '../bank/content.builder.ts';
import { loadContent } from '../bank/load-content.ts';
import type { Person } from '../people/person.ts';
import { publicId } from './public-ids.ts';

const secret = 'a secret';

export const ann: Person = {
  ...{ id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'learner', language: null, zone: 'UTC' },
  ...{ rolloverHour: 4, newPerDay: 10, reviewsPerDay: 120 },
  parameters: { weights: null, retention: 0.9, maximumInterval: 36_500 },
};

/** A database with the small course of three questions (`docker.p`, `.q`, `.r`; `a` is right), and Ann in it since 1970. */
export async function aStudy(provider: Provider) {
  const { db, remove } = await aDatabase(provider);
  const folder = aContentFolder();
  const load = async (now: number) => {
    const { problems } = await loadContent({ root: folder.root, mark: '' }, { db, now });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
  };
  await load(0);
  const { id, email, name, role } = ann;
  await db.write.user.create({ data: { id, email, name, role, createdAt: 0n } });
  await db.write.enrolment.create({ data: { userId: id, courseId: 'docker', role: 'learner', createdAt: 0n } });
  return {
    db,
    folder,
    load,
    at: (time: string) => ({
      ...{ db, now: Date.parse(time), serverZone: 'UTC', secret },
      newId: () => crypto.randomUUID(),
    }),
    async remove() {
      folder.remove();
      await remove();
    },
  };
}

/** What Ann's browser sends when she picks an option of a question. */
export function anAnswer(question: string, option: string, given: { id?: string; version?: number } = {}) {
  const { id = crypto.randomUUID(), version = 1 } = given;
  const questionId = `docker.${question}`;
  const versionId = `${questionId}@${version}`;
  const response = { option: publicId(option, { secret, learnerId: ann.id, versionId }) };
  return { id, questionId, versionId, response, durationMs: 4_000, language: 'en' };
}
