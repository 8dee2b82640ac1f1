import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import { type SectionDraft, seenMark, toDraft } from './section-draft.ts';
import { findSection } from './store/read-sections.ts';

/**
 * A section's words as its author finds them; `seen` stands for them when they are saved.
 * @throws NotFound when there is no such section, or it is not this person's to write
 */
export async function loadSectionToWrite(
  { course, section }: { course: string; section: string },
  person: Teacher,
  { db }: { db: Database },
): Promise<{ draft: SectionDraft; seen: string }> {
  await findTaught(course, person, { db });
  const stored = await findSection(db.read, section);
  if (stored?.course !== course) throw new NotFound('There is no section of this name.');
  return { draft: toDraft(stored), seen: seenMark(stored) };
}
