import type { Db } from '../../lib/db/database.ts';
import { publishFound } from './publish-found.ts';
import type { QuestionToWrite } from './question-draft.ts';
import { retireFound } from './retire-found.ts';
import type { LeftReason, SeveralChange } from './several-change.ts';
import { setTag } from './store/tags.ts';
import { countEdit, lastPlace, moveDraft } from './store/write-draft.ts';
import { placeQuestion } from './store/write-version.ts';

type One = { course: string; found: QuestionToWrite; change: SeveralChange; by: string; now: number };

/** Does to one question, found in this very transaction, what is done to several; or says why it is left. */
export async function changeOne(db: Db, { course, found, change, by, now }: One): Promise<LeftReason | null> {
  const { id, state, draft, published } = found;
  const nothing = 'nothing-to-do' as const;
  switch (change.kind) {
    case 'publish': {
      if (!draft && state !== 'retired') return nothing;
      const outcome = draft
        ? await publishFound(db, course, found, { as: 'wording', keyMayChange: false, by, now })
        : await retireFound(db, course, found, { retired: false, now });
      return outcome.ok ? null : outcome.reason;
    }
    case 'retire':
      if (state === 'retired') return nothing;
      await retireFound(db, course, found, { retired: true, now });
      return null;
    case 'move': {
      const { section, passage } = change;
      const isThere = [published, draft].every((at) => !at || (at.section === section && at.passage === passage));
      if (isThere) return nothing;
      const isNew = (published ?? draft)?.section !== section;
      const position = isNew ? { position: await lastPlace(db, section) } : {};
      await placeQuestion(db, { question: id, section, passage, ...position });
      await moveDraft(db, id, { section, passage });
      await countEdit(db, id);
      return null;
    }
    case 'tag':
    case 'untag':
      return (await setTag(db, id, change.tag, change.kind === 'tag')) ? null : nothing;
  }
}
