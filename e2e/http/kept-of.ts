import { inDatabase } from '../fixtures/in-database.ts';
import { type At, type Learner, shared } from './client.ts';

/** All that is kept of a learner's answers, as it stands in the database. */
export async function keptOf({ account }: Learner, at: At = shared()) {
  const of = { where: { learnerId: account.id } };
  return inDatabase(at.databaseUrl, async ({ read }) => ({
    log: await read.reviewLog.findMany({ ...of, orderBy: [{ questionId: 'asc' }, { arrival: 'asc' }] }),
    memories: await read.memory.findMany({ ...of, orderBy: { questionId: 'asc' } }),
    totals: await read.dayTotal.findMany({
      ...of,
      orderBy: [{ studyDay: 'asc' }, { sectionId: 'asc' }, { level: 'asc' }],
    }),
  }));
}
