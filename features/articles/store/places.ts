import type { Db } from '../../../lib/db/database.ts';

/** Where a person stopped reading a course: `passage` is an anchor in the section, empty at its start; `at` in ms. */
export type Place = { course: string; section: string; passage: string; at: number };

export async function putPlace(db: Db, userId: string, { course, section, passage, at }: Place): Promise<void> {
  const place = { sectionId: section, passage, at: BigInt(at) };
  await db.readingPlace.upsert({
    where: { userId_courseId: { userId, courseId: course } },
    create: { userId, courseId: course, ...place },
    update: place,
  });
}

/** One for each course that was read, whether it may still be read or not. */
export async function findPlaces(db: Db, userId: string): Promise<Place[]> {
  const rows = await db.readingPlace.findMany({ where: { userId } });
  return rows.map(({ courseId, sectionId, passage, at }) => ({
    ...{ course: courseId, section: sectionId, passage, at: Number(at) },
  }));
}
