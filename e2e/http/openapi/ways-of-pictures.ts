import type { At, Client, Learner } from '../client.ts';
import { anIllustrator, aPicture } from '../pictures.ts';
import type { Answer } from '../send.ts';

/** How each answer to a picture can be had. */
export function waysOfPictures(
  { at, real }: { at: At; real: { learner: Learner } },
  anyone: Client,
  badAddress: (route: string) => () => Promise<Answer>,
): Record<number, () => Promise<Answer>> {
  const sends = async (change: { body?: Buffer; origin?: string; course?: string } = {}) => {
    const { teacher, course } = await anIllustrator(at);
    return teacher.send({
      ...{ method: 'POST', path: `/api/pictures?course=${change.course ?? course}` },
      headers: { ...teacher.headers, ...(change.origin ? { Origin: change.origin } : {}), 'Content-Type': 'image/png' },
      body: change.body ?? (await aPicture()),
    });
  };
  return {
    200: () => sends(),
    400: badAddress('POST /api/pictures'),
    401: () => anyone.send({ method: 'POST', path: '/api/pictures?course=docker' }),
    403: () => sends({ origin: 'https://elsewhere.example' }),
    404: () => sends({ course: 'nowhere' }),
    413: () => sends({ body: Buffer.alloc(5_000_001) }),
    422: () => sends({ body: Buffer.from('no picture') }),
    503: () =>
      real.learner.send({ method: 'POST', path: '/api/pictures?course=docker', headers: real.learner.headers }),
  };
}
