import { isTypable } from '../../../../core/text/to-typable.ts';
import { loadPicture } from '../../../../features/pictures/load-picture.ts';
import { sharedDatabase } from '../../../../lib/db/shared.ts';
import { readPictureName } from '../../../../lib/markdown/picture-address.ts';
import { NotFound } from '../../../../lib/not-found.ts';
import { currentPerson } from '../../../current-person.ts';

const nothing = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });

type Segments = { params: Promise<{ course: string; name: string }> };

/** What stands under a name never changes; who may not see it finds what everybody finds where there is nothing. */
export async function GET(_request: Request, { params }: Segments): Promise<Response> {
  const { course, name } = await params;
  const person = await currentPerson();
  if (!person || !isTypable(course) || !readPictureName(name)) return nothing();
  try {
    const bytes = await loadPicture({ course, name }, person, { db: await sharedDatabase() });
    return new Response(Uint8Array.from(bytes), {
      headers: { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  } catch (error) {
    if (error instanceof NotFound) return nothing();
    throw error;
  }
}
