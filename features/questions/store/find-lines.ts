import type { Db } from '../../../lib/db/database.ts';
import type { ListedQuestion, QuestionFigures } from '../listed-question.ts';
import { readablePrompt } from '../readable-prompt.ts';

type Line = Omit<ListedQuestion, keyof QuestionFigures>;

const editor = { select: { name: true } };

/** These questions as lines of a list, in the order of the ids. */
export async function findLines(db: Db, ids: readonly string[]): Promise<Line[]> {
  const rows = await db.question.findMany({
    where: { id: { in: [...ids] } },
    include: {
      draft: { include: { editor } },
      versions: { orderBy: { number: 'desc' }, take: 1, include: { editor } },
      tags: { orderBy: { tag: 'asc' } },
    },
  });
  const lines = new Map(rows.map((row) => [row.id, toLine(row)]));
  return ids.flatMap((id) => lines.get(id) ?? []);
}

type Editor = { editor: { name: string } | null };
type Row = {
  id: string;
  sectionId: string;
  type: string;
  state: string;
  version: number;
  draft: (Editor & { body: string; updatedAt: bigint }) | null;
  versions: (Editor & { body: string; createdAt: bigint; source: string })[];
  tags: { tag: string }[];
};

function toLine({ id, sectionId, type, state, version, draft, versions: [current], tags }: Row): Line {
  // What is asked names the question; only what was never published goes by its draft.
  const body = current?.body ?? draft?.body;
  return {
    ...{ id, section: sectionId, type: type as Line['type'], state: state as Line['state'], version },
    isChanged: draft !== null && current !== undefined,
    prompt: body === undefined ? null : readablePrompt(JSON.parse(body)),
    tags: tags.map(({ tag }) => tag),
    edited: {
      by: (draft ?? current)?.editor?.name ?? null,
      fromFile: draft === null && current?.source === 'file',
      at: Number(draft?.updatedAt ?? current?.createdAt ?? 0),
    },
  };
}
