'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { tagSchema } from '../../../../../../core/bank/tag.ts';
import { changeSeveral } from '../../../../../../features/questions/change-several.ts';
import type { SeveralChange } from '../../../../../../features/questions/several-change.ts';
import { undoSeveral } from '../../../../../../features/questions/undo-several.ts';
import { requirePerson } from '../../../../../current-person.ts';
import { name } from '../../../../../given-name.ts';
import { orNotFound } from '../../../../../or-not-found.ts';
import { readSent, sentForm } from '../../../../../read-sent.ts';
import { teachingContext } from '../../../teaching-context.ts';
import { severalAddress } from './several-address.ts';

const where = z.object({ course: name, list: z.string().max(2000).catch('') });
const wanted = z.object({
  do: z.enum(['publish', 'retire', 'move', 'tag', 'untag']),
  questions: z.array(name).max(100),
  section: name,
  passage: name,
  tag: tagSchema.or(z.literal('')).catch(''),
});
type Wanted = z.infer<typeof wanted>;

/** Does what the pressed button says to the questions that are ticked; where something is missing it is asked for. */
export async function severalAction(given: z.input<typeof where>, sent: unknown): Promise<void> {
  const form = sentForm(sent);
  const place = readSent(where, given);
  const { questions, ...asked } = readSent(wanted, {
    ...{ do: form.get('do'), section: form.get('section'), passage: form.get('passage'), tag: form.get('tag') },
    questions: form.getAll('question'),
  });
  const person = await requirePerson();
  if (questions.length === 0) redirect(severalAddress(place, '', { missing: 'questions' }));
  if (asked.do === 'move' && !asked.passage)
    redirect(severalAddress(place, '/several/move', { section: asked.section, question: questions }));
  const change = changeOf(asked);
  if (!change) redirect(severalAddress(place, '', { missing: 'tag' }));
  const done = { course: place.course, questions, change };
  const id = await orNotFound(changeSeveral(done, person, await teachingContext()));
  redirect(severalAddress(place, `/several/${id}`, {}));
}

function changeOf({ do: kind, section, passage, tag }: Omit<Wanted, 'questions'>): SeveralChange | null {
  if (kind === 'move') return { kind, section, passage };
  if (kind === 'publish' || kind === 'retire') return { kind };
  return tag === '' ? null : { kind, tag };
}

const undoing = where.extend({ id: name });

export async function undoSeveralAction(given: z.input<typeof undoing>): Promise<void> {
  const read = readSent(undoing, given);
  await orNotFound(undoSeveral(read, await requirePerson(), await teachingContext()));
  redirect(severalAddress(read, `/several/${read.id}`, {}));
}
