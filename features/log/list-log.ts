import { type GlobalRole, mayAdminister } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { LogDetail, LogKind } from './log-kinds.ts';
import { countEntries, findEntries, findMark, findMarked, findName, type StoredEntry } from './store.ts';

const perPage = 50;

/** Who has an account; `gone` had one. Null where nobody is named. */
type Named = { id: string; name: string } | 'gone' | null;

export type LogLine = {
  id: string;
  /** ms since 1970 */
  at: number;
  kind: LogKind;
  /** Null: whoever has the files of the machine. */
  by: Named;
  of: Named;
  course: string | null;
  thing: string | null;
  detail: LogDetail;
};
export type LogPage = {
  lines: LogLine[];
  all: number;
  page: number;
  pages: number;
  /** Whom it is about, when one person was asked for. */
  person: { id: string; name: string } | null;
};

/**
 * What was done, the newest first.
 * @param asked.person who did it or to whom it was done; null: anybody
 * @param asked.page from 1; beyond the last one, the last one
 * @throws NotFound when who asks is no administrator, or there is no such person
 */
export async function listLog(
  asked: { person: string | null; kind: LogKind | null; page: number },
  asking: { role: GlobalRole },
  { db }: { db: Database },
): Promise<LogPage> {
  if (!mayAdminister(asking)) throw new NotFound();
  const name = asked.person === null ? null : await findName(db.read, asked.person);
  if (asked.person !== null && name === null) throw new NotFound();
  const mark = asked.person === null ? null : await findMark(db.read, asked.person);
  const { kind } = asked;
  const all = await countEntries(db.read, { kind, mark });
  const pages = Math.max(1, Math.ceil(all / perPage));
  const page = Math.min(asked.page, pages);
  const entries = await findEntries(db.read, { kind, mark, skip: (page - 1) * perPage, take: perPage });
  const marks = entries.flatMap(({ byMark, ofMark }) => [byMark ?? [], ofMark ?? []].flat());
  const people = await findMarked(db.read, [...new Set(marks)]);
  const person = asked.person === null || name === null ? null : { id: asked.person, name };
  return { lines: entries.map((entry) => lineOf(entry, people)), all, page, pages, person };
}

function lineOf({ byMark, ofMark, ...rest }: StoredEntry, people: Map<string, { id: string; name: string }>): LogLine {
  const named = (mark: string | null): Named => (mark === null ? null : (people.get(mark) ?? 'gone'));
  return { ...rest, by: named(byMark), of: named(ofMark) };
}
