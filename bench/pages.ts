import { makeAccount } from '../e2e/fixtures/accounts.ts';
import { signIn } from '../e2e/fixtures/api-client.ts';
import { weighPage } from './page-weight.ts';
import { figure, type Row } from './row.ts';

/** Every page a learner has; a section stands for all of them. */
const learners = ['/today', '/today/quiz', '/read', '/read/docker.why-docker'];
/** Pages of who teaches; the editor of a question holds the most. */
const teachers = ['/teach', '/teach/docker/questions', '/teach/docker/questions/docker.cgroup-purpose'];

/**
 * The JavaScript of each page's first load: of a learner who is signed in, of somebody who teaches and, at the door, of
 * nobody.
 * @param cookies of the learner
 */
export async function pageWeights(url: string, databaseUrl: string, cookies: readonly string[]): Promise<Row[]> {
  const teacher = await makeAccount(databaseUrl, { role: 'administrator', course: null });
  const teaching = await signIn(url, teacher);
  const pages = [
    { page: '/sign-in', sent: [], most: 150 },
    ...learners.map((page) => ({ page, sent: cookies, most: 150 })),
    ...teachers.map((page) => ({ page, sent: teaching, most: 200 })),
  ];
  const rows: Row[] = [];
  for (const { page, sent, most } of pages) {
    const { kilobytes } = await weighPage(url, page, sent);
    const given = { what: `JavaScript of ${page}`, unit: 'kB gzip', ours: [kilobytes], target: `≤ ${most} kB` };
    rows.push(figure(given, (median) => median <= most));
  }
  return rows;
}
