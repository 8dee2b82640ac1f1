'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { moveSection } from '../../../../features/articles/move-section.ts';
import { retireSection } from '../../../../features/articles/retire-section.ts';
import { requirePerson } from '../../../current-person.ts';
import { orNotFound } from '../../../or-not-found.ts';
import { readSent } from '../../../read-sent.ts';
import { place } from '../place.ts';
import { teachingContext } from '../teaching-context.ts';

const move = place.extend({ by: z.literal([1, -1]) });
const retiring = place.extend({ retired: z.boolean() });

export async function moveSectionAction(given: z.input<typeof move>): Promise<void> {
  const read = readSent(move, given);
  await orNotFound(moveSection(read, await requirePerson(), await teachingContext()));
  revalidatePath(`/teach/${read.course}`);
}

/** Whether it could be is seen at once: a section that questions ask of meanwhile stays, with their number beside it. */
export async function retireSectionAction(given: z.input<typeof retiring>): Promise<void> {
  const read = readSent(retiring, given);
  await orNotFound(retireSection(read, await requirePerson(), await teachingContext()));
  revalidatePath(`/teach/${read.course}`);
}
