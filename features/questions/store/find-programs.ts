import type { Program } from '../../../core/command/program.ts';
import type { Db } from '../../../lib/db/database.ts';

/**
 * The programs of which commands can be asked in a course: those that it describes, and those that other courses of this
 * server describe and it does not. What a command means is no matter of the course.
 */
export async function findPrograms(db: Db, course: string): Promise<Program[]> {
  const rows = await db.course.findMany({
    where: { programs: { not: '[]' } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, programs: true },
  });
  const ownFirst = [...rows.filter(({ id }) => id === course), ...rows.filter(({ id }) => id !== course)];
  const all = ownFirst.flatMap(({ programs }): Program[] => JSON.parse(programs));
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
