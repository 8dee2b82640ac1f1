import { isTypable } from '../../../core/text/to-typable.ts';
import { savePicture } from '../../../features/pictures/save-picture.ts';
import { currentPerson } from '../../current-person.ts';
import { peopleContext } from '../../people-context.ts';
import { refusing } from '../learner-route.ts';
import { problem } from '../problem.ts';
import { readBytes } from '../read-body.ts';

const largest = 5_000_000;

/** Takes a picture as it is, for the texts of a course; says the address under which a text shows it. */
export function POST(request: Request): Promise<Response> {
  return refusing(async () => {
    const person = await currentPerson();
    if (!person) return problem(401, 'not-signed-in');
    const course = new URL(request.url).searchParams.get('course') ?? '';
    if (!isTypable(course)) return problem(404, 'not-found');
    const file = await readBytes(request, largest);
    if (!file) return problem(413, 'picture-too-large');
    const saved = await savePicture({ course, file }, person, await peopleContext());
    return saved.ok ? Response.json({ address: saved.address }) : problem(422, 'no-picture');
  });
}
