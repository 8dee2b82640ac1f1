import { withoutBlanks } from '../../../../../../core/question/without-blanks.ts';
import { type DraftFields, draftFields } from '../../../../../../features/questions/question-draft.ts';

/** Far below what a server action takes, and far above what a question needs. */
const longest = 600_000;

/** What stands in the fields of a question, sent as JSON, without those that were left empty. */
export function readDraft(
  json: string,
): { ok: true; fields: DraftFields } | { ok: false; why: 'draftTooLong' | 'draftUnreadable' } {
  if (json.length > longest) return { ok: false, why: 'draftTooLong' };
  const { section, passage, body } = parsed(json);
  const read = draftFields.safeParse({ section, passage, body: withoutBlanks(body) });
  if (read.success) return { ok: true, fields: read.data };
  const tooLong = read.error.issues.some(({ message }) => message === 'too-long');
  return { ok: false, why: tooLong ? 'draftTooLong' : 'draftUnreadable' };
}

function parsed(json: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}
