import { z } from 'zod';
import { moveTestClock } from '../../../../lib/request/clock.ts';
import { problem } from '../../problem.ts';
import { readBody } from '../../read-body.ts';

const bodySchema = z.strictObject({ now: z.iso.datetime({ offset: true }) });

/** Moves the clock of a server under test; on any other there is no such route. */
export async function PUT(request: Request): Promise<Response> {
  if (process.env.WENGU_TEST_CLOCK === undefined) return problem(404, 'not-found');
  const read = await readBody(request, bodySchema);
  if (!read.ok) return read.refusal;
  moveTestClock(Date.parse(read.body.now));
  return Response.json(read.body);
}
