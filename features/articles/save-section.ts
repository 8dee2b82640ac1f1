import { lintSection, type SectionFault } from '../../core/article/lint-section.ts';
import { namePassages } from '../../core/article/name-passages.ts';
import { passagesOf } from '../../core/article/parse-section.ts';
import type { Db } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import { type SectionDraft, seenMark, toDraft } from './section-draft.ts';
import { findSection } from './store/read-sections.ts';
import { findLastArticle, findTaughtSections, insertSection, updateSection } from './store/write-sections.ts';

export type SaveSectionOutcome =
  | { ok: true; id: string }
  /** `line` counts from 1 in the body. */
  | { ok: false; reason: 'faults'; faults: SectionFault[] }
  /** Questions point to passages that would be gone. */
  | { ok: false; reason: 'passages-in-use'; anchors: string[] }
  /** Somebody saved it since it was read; `theirs` is what stands there, and `seen` says so at the next try. */
  | { ok: false; reason: 'changed-meanwhile'; theirs: SectionDraft; seen: string };

type Given = SectionDraft & {
  course: string;
  /** null makes a new one. */
  section: string | null;
  /** What `seenMark` said of the words that were shown. */
  seen: string;
};

/**
 * Keeps a section as it was written, every paragraph of it with a name that questions can point to.
 * @throws NotFound when there is no such section, or it is not this person's to write
 */
export async function saveSection(
  given: Given,
  person: Teacher,
  { db, now, newName }: TeachingContext,
): Promise<SaveSectionOutcome> {
  await findTaught(given.course, person, { db });
  const body = namePassages(new Map(Object.entries(given.body)), () => `p-${newName()}`);
  const faults = lintWritten(given.heading, body);
  if (faults.length > 0) return { ok: false, reason: 'faults', faults };
  const text = { heading: given.heading, body: Object.fromEntries(body) };
  return serially(db, async (transaction) => {
    const { section, course } = given;
    const about = { kind: 'section-written', by: person.id, course } as const;
    if (section === null) {
      const id = await addSection(transaction, course, newName(), text);
      await record(transaction, { ...about, thing: id, detail: { isNew: true } }, now);
      return { ok: true, id };
    }
    const stored = await findSection(transaction, section);
    if (stored?.course !== course) throw new NotFound('There is no section of this name.');
    const gone = await anchorsInUse(transaction, course, section, [...body.values()]);
    if (gone.length > 0) return { ok: false, reason: 'passages-in-use', anchors: gone };
    const seen = seenMark(stored);
    if (seen !== given.seen) return { ok: false, reason: 'changed-meanwhile', theirs: toDraft(stored), seen };
    await updateSection(transaction, section, text);
    await record(transaction, { ...about, thing: section }, now);
    return { ok: true, id: section };
  });
}

/** The rules are those of files, where the heading and an empty line stand before the body. */
function lintWritten(heading: Record<string, string>, body: ReadonlyMap<string, string>): SectionFault[] {
  const whole = [...body].map(([language, text]) => [language, `# ${heading[language] ?? ''}\n\n${text}`] as const);
  return lintSection(new Map(whole)).map((fault) => ({ ...fault, line: Math.max(1, fault.line - 2) }));
}

async function addSection(db: Db, course: string, name: string, text: SectionDraft): Promise<string> {
  const article = await findLastArticle(db, course);
  if (!article) throw new Error(`The course ${course} has no article.`);
  const id = `${course}.${name}`;
  await insertSection(db, { id, article, ...text });
  return id;
}

/** The anchors that published questions point to and that some language has no more. */
async function anchorsInUse(db: Db, course: string, section: string, bodies: readonly string[]): Promise<string[]> {
  const taught = (await findTaughtSections(db, course)).find(({ id }) => id === section);
  const kept = bodies.map((text) => new Set(passagesOf(text).map(({ anchor }) => anchor)));
  return [...(taught?.asked.keys() ?? [])].filter((anchor) => kept.some((anchors) => !anchors.has(anchor)));
}
