import { makeAccount } from '../../fixtures/accounts.ts';
import { inDatabase } from '../../fixtures/in-database.ts';
import { morning } from '../../fixtures/worker-server.ts';
import type { At } from '../client.ts';
import { type Ids, nothing } from './ids.ts';
import type { Person } from './persons.ts';
import { enter, type Me, makePlace } from './place.ts';

export type World = {
  here: Ids;
  elsewhere: Ids;
  archived: Ids;
  /** As they might be, of nothing that is there. */
  none: Ids;
  me: Record<Person, Me>;
};

/** Three courses, one archived, with their people, and those of none. */
export async function makeWorld(at: At): Promise<World> {
  const here = await makePlace(at, 'invitation');
  const elsewhere = await makePlace(at, 'invitation');
  const archived = await makePlace(at, 'archived');
  const account = (role: 'administrator' | 'learner', course: string | null) =>
    makeAccount(at.databaseUrl, { zone: 'UTC', role, course });
  // Enrolled in none of the three, so that the rights are those of the role alone.
  const administrator = await enter(at, await account('administrator', 'docker'));
  const letGo = await enter(at, await account('learner', null));
  const sessions = { where: { userId: here.instructor.id }, select: { id: true } };
  const kept = (await inDatabase(at.databaseUrl, ({ read }) => read.session.findMany(sessions))).map(({ id }) => id);
  const ended = await enter(at, here.instructor);
  await inDatabase(at.databaseUrl, async ({ write }) => {
    await write.user.update({ where: { id: letGo.id }, data: { leftCourseAt: BigInt(Date.parse(morning)) } });
    // A right by the role in the whole house opens no course: who teaches elsewhere may make courses, who teaches here not.
    await write.user.update({ where: { id: elsewhere.instructor.id }, data: { role: 'instructor' } });
    await write.session.deleteMany({ where: { userId: ended.id, id: { notIn: kept } } });
  });
  return {
    ...{ here: here.ids, elsewhere: elsewhere.ids, archived: archived.ids, none: nothing(here.ids) },
    me: {
      ...{ nobody: { ...here.learner, cookie: '' }, ended, letGo, administrator },
      ...{ learner: here.learner, instructor: here.instructor },
      ...{ learnerElsewhere: elsewhere.learner, instructorElsewhere: elsewhere.instructor },
      ...{ archivedLearner: archived.learner, archivedInstructor: archived.instructor },
    },
  };
}
