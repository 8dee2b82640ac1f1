import type { z } from 'zod';
import type { Person } from '../../features/people/person.ts';
import type { Context } from '../../features/review/context.ts';
import { DatabaseBusy, DatabaseUnwritable } from '../../lib/db/errors.ts';
import { NotFound } from '../../lib/not-found.ts';
import { chooseLocale, languageCookie } from '../../lib/request/locale.ts';
import { currentPerson } from '../current-person.ts';
import { reviewContext } from '../review-context.ts';
import { problem } from './problem.ts';
import { readBody } from './read-body.ts';

type Given<Body> = { body: Body; id: string; learner: Person; language: string; context: Context };
/** A route without a dynamic segment gets no parameters at all. */
type Segments = { params: Promise<{ id?: string } | undefined> };

/** A POST of somebody signed in: who, what, do. The origin was looked at before any route (bin/server). */
export function learnerPost<Body>(schema: z.ZodType<Body>, answer: (given: Given<Body>) => Promise<Response>) {
  return (request: Request, { params }: Segments): Promise<Response> =>
    refusing(async () => {
      const learner = await currentPerson();
      if (!learner || isOfAnother(request, learner)) return problem(401, 'not-signed-in');
      const read = await readBody(request, schema);
      if (!read.ok) return read.refusal;
      const { id = '' } = (await params) ?? {};
      const language = languageOf(request, learner);
      return answer({ body: read.body, id, learner, language, context: await reviewContext() });
    });
}

/** A GET of somebody signed in; the schema reads the query. */
export function learnerGet<Query>(
  schema: z.ZodType<Query>,
  answer: (given: Omit<Given<Query>, 'id'>) => Promise<Response>,
) {
  return (request: Request): Promise<Response> =>
    refusing(async () => {
      const learner = await currentPerson();
      if (!learner || isOfAnother(request, learner)) return problem(401, 'not-signed-in');
      const given = new URL(request.url).searchParams;
      const query = schema.safeParse(Object.fromEntries(given));
      // Of a parameter that is there twice nobody can tell which one is meant.
      if (!query.success || new Set(given.keys()).size < given.size) return problem(400, 'bad-query');
      const language = languageOf(request, learner);
      return answer({ body: query.data, learner, language, context: await reviewContext() });
    });
}

/** What nobody can help in a request gets its status; everything else is a fault of ours and goes on up. */
export async function refusing(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFound) return problem(404, 'not-found');
    if (error instanceof DatabaseUnwritable) {
      console.error(`Nothing can be saved: ${error.message}`);
      return problem(503, 'database-unwritable', 5);
    }
    if (error instanceof DatabaseBusy) return problem(503, 'database-busy', 1);
    throw error;
  }
}

/** Whether it says that somebody else sends it: who did that signed out meanwhile, and another person in. */
function isOfAnother(request: Request, { id }: Person): boolean {
  return (request.headers.get('wengu-learner') ?? id) !== id;
}

function languageOf(request: Request, learner: Person): string {
  const cookie = new RegExp(`(?:^|;\\s*)${languageCookie}=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return chooseLocale(learner.language ?? cookie, request.headers.get('accept-language'));
}
