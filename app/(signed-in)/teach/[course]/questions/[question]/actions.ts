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
import { name } from '../../../../../given-name.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { readSent } from '../../../../../read-sent.ts';
import { reviewContext } from '../../../../../review-context.ts';
import { teachingContext } from '../../../teaching-context.ts';
import { readDraft } from './read-draft.ts';
import { toldFaults } from './told-faults.ts';
import { written } from './written.ts';

const place = z.object({ course: name, question: name });
type GivenPlace = z.input<typeof place>;
/** What stands in the fields, as JSON. */
const fields = z.string();
const edits = z.int32();
const looking = z.object({ fields, language: name });
const trying = looking.extend({ response: z.unknown() });
const reading = z.object({ section: name, language: name });
const saving = z.object({ fields, edits });
const publishing = saving.extend({ as: z.enum(['wording', 'anew']), keyMayChange: z.boolean() });
const discarding = z.object({ edits });
const retiring = discarding.extend({ retired: z.boolean() });

async function refused(
  why: 'signedOut' | 'draftTooLong' | 'draftUnreadable' | 'nothingToPublish' | 'stillFaults' | 'passageGone',
) {
  return { ok: false as const, say: (await getTranslations('teach'))(why) };
}

/** The faults of what is written, and how a learner would be asked it. */
export async function lookAction(given: GivenPlace, sent: z.input<typeof looking>): Promise<Look> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course, question } = readSent(place, given);
  const context = await reviewContext();
  const { fields, language } = readSent(looking, sent);
  const read = readDraft(fields);
  if (!read.ok) return refused(read.why);
  const draft = { course, question, fields: read.fields, language };
  const { languages } = await orNotFound(findTaught(course, person, context));
  const [faults, shown] = await orNotFound(
    Promise.all([lintDraft(draft, person, context), previewQuestion(draft, person, context)]),
  );
  const told = await toldFaults(faults, { body: read.fields.body, languages });
  return { ok: true, faults: told, question: shown };
}

export async function tryAction(given: GivenPlace, sent: z.input<typeof trying>): Promise<TryReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course, question } = readSent(place, given);
  const { fields, language, response } = readSent(trying, sent);
  const read = readDraft(fields);
  if (!read.ok) return refused(read.why);
  const draft = { course, question, fields: read.fields, language, response };
  return { ok: true, explained: await orNotFound(tryAnswer(draft, person, await reviewContext())) };
}

export async function textAction(given: GivenPlace, sent: z.input<typeof reading>): Promise<TextReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { course } = readSent(place, given);
  const wanted = { course, ...readSent(reading, sent) };
  return { ok: true, text: await orNotFound(showSectionText(wanted, person, await teachingContext())) };
}

export async function saveAction(given: GivenPlace, sent: z.input<typeof saving>): Promise<SaveReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const { fields, edits } = readSent(saving, sent);
  const read = readDraft(fields);
  if (!read.ok) return refused(read.why);
  const where = readSent(place, given);
  const context = await teachingContext();
  const saved = await orNotFound(saveDraft({ ...where, seen: edits, fields: read.fields }, person, context));
  if (!saved.ok) return { ok: false, theirs: written(saved.theirs) };
  return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
}

/** Saves what is written first, so that nothing is lost where it cannot be published. */
export async function publishAction(given: GivenPlace, sent: z.input<typeof publishing>): Promise<PublishReply> {
  const { fields, edits, ...how } = readSent(publishing, sent);
  const saved = await saveAction(given, { fields, edits });
  if (!saved.ok) return saved;
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = readSent(place, given);
  const context = await teachingContext();
  const published = await orNotFound(publishDraft({ ...where, seen: saved.now.edits, ...how }, person, context));
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

export async function retireAction(given: GivenPlace, sent: z.input<typeof retiring>): Promise<SaveReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = readSent(place, given);
  const { edits, retired } = readSent(retiring, sent);
  const context = await teachingContext();
  const target = { ...where, seen: edits, retired };
  const done = await orNotFound(retireQuestion(target, person, context));
  if (done.ok) return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
  return done.reason === 'changed-meanwhile' ? { ok: false, theirs: written(done.theirs) } : refused('passageGone');
}

export async function discardAction(given: GivenPlace, sent: z.input<typeof discarding>): Promise<DiscardReply> {
  const person = await currentPerson();
  if (!person) return refused('signedOut');
  const where = readSent(place, given);
  const { edits } = readSent(discarding, sent);
  const context = await teachingContext();
  const done = await orNotFound(discardDraft({ ...where, seen: edits }, person, context));
  if (!done.ok) return { ok: false, theirs: written(done.theirs) };
  if (done.gone) return { ok: true, goTo: `/teach/${where.course}/questions` };
  return { ok: true, now: written(await loadQuestionToWrite(where, person, context)) };
}
