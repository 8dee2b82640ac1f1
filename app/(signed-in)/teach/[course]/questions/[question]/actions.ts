'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { findTaught } from '../../../../../../features/courses/find-taught.ts';
import type {
  DiscardReply,
  Look,
  PublishReply,
  SaveReply,
  TextReply,
  TryReply,
} from '../../../../../../features/questions/components/editor/editor-api.ts';
import { discardDraft } from '../../../../../../features/questions/discard-draft.ts';
import { lintDraft } from '../../../../../../features/questions/lint-draft.ts';
import { loadQuestionToWrite } from '../../../../../../features/questions/load-question-to-write.ts';
import { previewQuestion } from '../../../../../../features/questions/preview-question.ts';
import { publishDraft } from '../../../../../../features/questions/publish-draft.ts';
import { retireQuestion } from '../../../../../../features/questions/retire-question.ts';
import { saveDraft } from '../../../../../../features/questions/save-draft.ts';
import { showSectionText } from '../../../../../../features/questions/show-section-text.ts';
import { tryAnswer } from '../../../../../../features/questions/try-answer.ts';
import { currentPerson } from '../../../../../current-person.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { reviewContext } from '../../../../../review-context.ts';
import { name } from '../../../place.ts';
import { teachingContext } from '../../../teaching-context.ts';
import { readDraft } from './read-draft.ts';
import { toldFaults } from './told-faults.ts';
import { written } from './written.ts';

const place = z.object({ course: name, question: name });
type GivenPlace = z.input<typeof place>;
/** `fields` is what stands in them, as JSON. */
type Given = { fields: string; language: string };
const seen = z.int();

async function refused(
  why: 'signedOut' | 'draftTooLong' | 'draftUnreadable' | 'nothingToPublish' | 'stillFaults' | 'passageGone',
) {
  return { ok: false as const, say: (await getTranslations('teach'))(why) };
}

/** The faults of what is written, and how a learner would be asked it. */
export async function lookAction(given: GivenPlace, { fields: json, language }: Given): Promise<Look> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course, question } = place.parse(given);
  const context = await reviewContext();
  const read = readDraft(json);
  if (!read.ok) return refused(read.why);
  const trying = { course, question, fields: read.fields, language: name.parse(language) };
  const { languages } = await orNotFound(findTaught(course, person, context));
  const [faults, shown] = await orNotFound(
    Promise.all([lintDraft(trying, person, context), previewQuestion(trying, person, context)]),
  );
  const told = await toldFaults(faults, { body: read.fields.body, languages });
  return { ok: true, faults: told, question: shown };
}

export async function tryAction(
  given: GivenPlace,
  { fields: json, language, response }: Given & { response: unknown },
): Promise<TryReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course, question } = place.parse(given);
  const read = readDraft(json);
  if (!read.ok) return refused(read.why);
  const trying = { course, question, fields: read.fields, language: name.parse(language), response };
  return { ok: true, explained: await orNotFound(tryAnswer(trying, person, await reviewContext())) };
}

export async function textAction(
  given: GivenPlace,
  { section, language }: { section: string; language: string },
): Promise<TextReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course } = place.parse(given);
  const wanted = { course, section: name.parse(section), language: name.parse(language) };
  return { ok: true, text: await orNotFound(showSectionText(wanted, person, await teachingContext())) };
}

export async function saveAction(
  given: GivenPlace,
  { fields: json, edits }: { fields: string; edits: number },
): Promise<SaveReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const read = readDraft(json);
  if (!read.ok) return refused(read.why);
  const where = place.parse(given);
  const context = await teachingContext();
  const saved = await orNotFound(
    saveDraft({ ...where, seen: seen.parse(edits), fields: read.fields }, person, context),
  );
  if (!saved.ok) return { ok: false, theirs: written(saved.theirs) };
  return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
}

const how = z.object({ as: z.enum(['wording', 'anew']), keyMayChange: z.boolean() });

/** Saves what is written first, so that nothing is lost where it cannot be published. */
export async function publishAction(
  given: GivenPlace,
  { fields, edits, ...rest }: { fields: string; edits: number } & z.input<typeof how>,
): Promise<PublishReply> {
  const saved = await saveAction(given, { fields, edits });
  if (!saved.ok) return saved;
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = place.parse(given);
  const context = await teachingContext();
  const published = await orNotFound(
    publishDraft({ ...where, seen: saved.now.edits, ...how.parse(rest) }, person, context),
  );
  if (published.ok) return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
  switch (published.reason) {
    case 'changed-meanwhile':
      return { ok: false, theirs: written(published.theirs) };
    case 'key-changed':
      return { ok: false, keyChanged: true, now: saved.now };
    case 'nothing-to-publish':
      return { ...(await refused('nothingToPublish')), now: saved.now };
    default:
      return { ...(await refused('stillFaults')), now: saved.now };
  }
}

export async function retireAction(
  given: GivenPlace,
  { edits, retired }: { edits: number; retired: boolean },
): Promise<SaveReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = place.parse(given);
  const context = await teachingContext();
  const target = { ...where, seen: seen.parse(edits), retired: z.boolean().parse(retired) };
  const done = await orNotFound(retireQuestion(target, person, context));
  if (done.ok) return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
  return done.reason === 'changed-meanwhile' ? { ok: false, theirs: written(done.theirs) } : refused('passageGone');
}

export async function discardAction(given: GivenPlace, { edits }: { edits: number }): Promise<DiscardReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = place.parse(given);
  const context = await teachingContext();
  const done = await orNotFound(discardDraft({ ...where, seen: seen.parse(edits) }, person, context));
  if (!done.ok) return { ok: false, theirs: written(done.theirs) };
  if (done.gone) return { ok: true, goTo: `/teach/${where.course}/questions` };
  return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
}
