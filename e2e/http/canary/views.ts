import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { TestCourse } from '../../fixtures/courses.ts';
import type { Request } from '../send.ts';

/** Every page and route that answers to GET, with what leads nowhere and what is broken. */
function addressesOf({ id, section, others }: TestCourse): string[] {
  const teach = `/teach/${id}`;
  return [
    ...['/', '/today', '/today/quiz', '/read', `/read/${section}`, '/teach', '/teach/new', teach],
    ...[`${teach}/people`, `${teach}/settings`, `${teach}/questions`, `${teach}/questions/new`],
    ...[`${teach}/sections/new`, `${teach}/sections/${section}`],
    ...others.slice(0, 2).map((question) => `${teach}/questions/${question}`),
    ...['/sign-in', '/register', '/setup', '/link/none', '/nowhere', '/%', '/read/none', '/today?_rsc=1'],
    ...['/api/queue', '/api/queue?limit=50', '/api/queue?limit=x', '/api/health', '/api/nowhere', '/api/auth/session'],
    ...['/icon.svg', '/robots.txt', '/_next/image?url=%2Ficon.svg&w=64&q=75'],
  ];
}

/** Each address as a browser asks for it: as a page, as what its router fetches, and as what it fetches ahead. */
export function viewsOf(course: TestCourse): Request[] {
  const ways = [{}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }];
  const ahead = { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' };
  return addressesOf(course).flatMap((address) =>
    ['en', 'zh-CN'].flatMap((language) =>
      (address.startsWith('/api') ? [{}] : [...ways, ahead]).map((headers) => ({
        ...{ method: 'GET', path: address },
        headers: { 'Accept-Language': language, ...headers },
      })),
    ),
  );
}

/** Requests that are refused: what they say must tell no more than others. */
export function refusedOf({ others }: TestCourse): Request[] {
  const json = { 'Content-Type': 'application/json' };
  const bodies = ['{', '[]', '{"id":1}', JSON.stringify({ questionId: others[0], response: { unknown: true } })];
  return [
    ...bodies.map((body) => ({ method: 'POST', path: '/api/reviews', headers: json, body })),
    ...others
      .filter((question) => !question.endsWith('.recall'))
      .map((question) => ({
        ...{ method: 'POST', path: `/api/questions/${question}/reveal`, headers: json },
        body: JSON.stringify({ versionId: `${question}@1` }),
      })),
    { method: 'POST', path: '/today/quiz', headers: { 'Next-Action': '0'.repeat(42) }, body: '[]' },
    { method: 'PUT', path: '/api/queue', headers: json, body: '{}' },
  ];
}

const built = path.resolve('.next/static');

/** Every file that the server hands out as it is, and the map that would belong to it. */
export function staticFiles(): string[] {
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/_next/static/${path.relative(built, path.join(parentPath, name))}`);
  return files.flatMap((file) => (/\.(js|css)$/.test(file) ? [file, `${file}.map`] : [file]));
}
