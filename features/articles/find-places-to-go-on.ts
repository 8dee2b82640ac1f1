import type { Database } from '../../lib/db/database.ts';
import type { Contents } from './list-contents.ts';
import { findPlaces } from './store/places.ts';

/** Where to go on reading: a section of the contents and the anchor last in view, empty at its start. */
export type PlaceToGoOn = { section: Contents['articles'][number]['sections'][number]; passage: string };

/** By course, of these contents; a section that is retired by now leaves no place. */
export async function findPlacesToGoOn(
  personId: string,
  contents: readonly Contents[],
  { db }: { db: Database },
): Promise<Map<string, PlaceToGoOn>> {
  const places = await findPlaces(db.read, personId);
  return new Map(
    places.flatMap(({ course, section, passage }) => {
      const articles = contents.find(({ id }) => id === course)?.articles ?? [];
      const found = articles.flatMap(({ sections }) => sections).find(({ id }) => id === section);
      return found ? [[course, { section: found, passage }]] : [];
    }),
  );
}
