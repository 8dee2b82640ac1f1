import sharp from 'sharp';
import { letIn } from '../fixtures/accounts.ts';
import { makeCourse } from '../fixtures/courses.ts';
import { type At, aLearner, type Learner, shared } from './client.ts';

/** A PNG of one colour, with a sentence in its metadata. */
export const aPicture = (red = 200): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 60, b: 20 } } })
    .withExif({ IFD0: { Copyright: 'taken at home' } })
    .png()
    .toBuffer();

/** Somebody who teaches a course of their own. */
export async function anIllustrator(at: At = shared()): Promise<{ teacher: Learner; course: string }> {
  const { id: course } = await makeCourse(at.databaseUrl, { choices: 1 });
  const teacher = await aLearner({ course: null, at });
  await letIn(at.databaseUrl, { id: teacher.account.id, course, role: 'instructor' });
  return { teacher, course };
}
