import { weighPage } from './page-weight.ts';
import { figure, type Row } from './row.ts';

/** Every page a learner has; a section stands for all of them. */
const pages = ['/today', '/today/quiz', '/read', '/read/docker.why-docker'];
const most = 150;

/** The JavaScript of each page's first load, of somebody signed in and, at the door, of nobody. */
export async function pageWeights(url: string, cookies: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [page, sent] of [['/sign-in', []], ...pages.map((page) => [page, cookies] as const)] as const) {
    const { kilobytes } = await weighPage(url, page, sent);
    const given = { what: `JavaScript of ${page}`, unit: 'kB gzip', ours: [kilobytes], target: `≤ ${most} kB` };
    rows.push(figure(given, (median) => median <= most));
  }
  return rows;
}
