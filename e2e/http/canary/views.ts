import { readdirSync } from 'node:fs';
import path from 'node:path';
import { exportFiles } from '../../../features/export/export-file.ts';
import type { TestCourse } from '../../fixtures/courses.ts';
import type { Request } from '../send.ts';

const app = path.resolve('app');

/** Every page and route of the app, with what a learner might write in its gaps, and what leads nowhere or is broken. */
function addressesOf({ id, section, others }: TestCourse): string[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(page\.tsx|route\.ts)$/.test(file),
  );
  const gaps: Record<string, string> = {
    ...{ '[course]': id, '[section]': section, '[question]': others[0] ?? '', '[id]': others[1] ?? '' },
    ...{ '[change]': 'publish', '[...path]': 'nowhere', '[...nextauth]': 'session' },
  };
  const steps = (file: string) =>
    path
      .dirname(file)
      .split(path.sep)
      .filter((step) => step !== '.' && !step.startsWith('('));
  const filled = (step: string) => gaps[step] ?? (step.startsWith('[') ? 'none' : step);
  return [
    ...new Set(files.map((file) => `/${steps(file).map(filled).join('/')}`)),
    ...others.map((question) => `/teach/${id}/questions/${question}`),
    `/teach/${id}/questions?of=${section}`,
    ...others.map((_, at) => `/api/queue?section=${section}&passage=p${at + 1}`),
    ...['/nowhere', '/%', '/read/none', '/today?_rsc=1', '/api/queue?limit=50', '/api/queue?limit=x'],
    ...exportFiles.map((file) => `/progress/export/${file}`),
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
