import { sendResults } from '../../send-results.ts';
import { taughtCourse } from '../../taught-course.ts';

type Segments = { params: Promise<{ course: string }> };

export async function GET(request: Request, { params }: Segments): Promise<Response> {
  const { course } = await taughtCourse((await params).course);
  return sendResults(request, `results-${course.id}`, [course]);
}
