import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { shared } from '../client.ts';
import { calling } from '../rights/ask.ts';
import { actions } from '../rights/discover.ts';
import { before, form } from '../rights/entry.ts';
import { type Request, send } from '../send.ts';
import { formsOf } from '../year/page-forms.ts';
import { anInsider, goodPart, type Insider } from './insider.ts';
import { fillIn, handlerPatterns } from './pages.ts';

let insider: Insider;
beforeAll(async () => {
  insider = await anInsider(shared());
});
const ask = ({ headers, ...request }: Request) =>
  send(shared().url, { ...request, headers: { ...insider.headers, ...headers } });

test.each(handlerPatterns.filter((pattern) => pattern.startsWith('/api/')))(
  '%s refuses lists in lists without end',
  async (pattern) => {
    const path = fillIn(pattern, (name) => goodPart(insider.ids, name));
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const body of [deep(30_000), `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`, `{"id":${deep(30_000)}}`]) {
      const { status } = await ask({ method: 'POST', path, headers: { 'Content-Type': 'application/json' }, body });
      expect([400, 401, 403, 404, 405, 409, 413, 415, 422]).toContain(status);
    }
  },
);

const bombs = [
  ...['[', '*', '_', '>', '`', '![', '{#', '> - ', '`` ` ', '**a', '<!--', '[a](', 'a_', '- ', '\\', '&#', '|a'],
  ...['[a]:b\n', '1) ', '#', '~~~\n', '[^a]', '<a ', '    ', '*a_ '],
];

test.each(bombs)('a text of nothing but %j is kept or told faulty, and looked at in a question', async (bomb) => {
  const { course, section, question } = insider.ids;
  const page = `/teach/${course}/sections/${section}`;
  const call = async (path: string, name: string, ...args: unknown[]) =>
    ask(await calling({ action: path, args }, actions().get(name) ?? ''));
  const { text } = await ask({ method: 'GET', path: page });
  const seen = formsOf(text).flatMap(({ fields }) => fields.get('seen') ?? [])[0] ?? '';
  const body = `A passage. {#p1}\n\n${['p2', 'p3', 'p4', 'p5', 'p6'].map((id) => `B. {#${id}}`).join('\n\n')}\n\n${bomb.repeat(39_000 / bomb.length)}`;
  const fields = form({ seen, 'heading.en': 'A', 'body.en': body });
  const saved = await call(page, '/teach/[course]/sections#saveSectionAction', { course, section }, before, fields);
  expect(saved.status).toBe(200);
  expect((await ask({ method: 'GET', path: `/read/${section}` })).status).toBe(200);
  const long = bomb.repeat(7_900 / bomb.length);
  const options = ['a', 'b'].map((id) => ({ id, text: long, feedback: long }));
  const draft = { type: 'choice', prompt: long, options, correct: ['a'], explanation: long };
  const given = { fields: JSON.stringify({ section, passage: 'p1', body: draft }), language: 'en' };
  const desk = `/teach/${course}/questions/${question}`;
  const name = '/teach/[course]/questions/[question]#lookAction';
  expect((await call(desk, name, { course, question }, given)).status).toBe(200);
});

test('a picture of a hundred million pixels, one that claims more, and a drawing are none', async () => {
  const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: 'red' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const claims = Buffer.from(
    await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  );
  claims.writeUInt32BE(100_000, 16);
  claims.writeUInt32BE(100_000, 20);
  const drawing =
    '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script>&x;</svg>';
  for (const body of [huge, claims, Buffer.from(drawing)]) {
    const headers = { 'Content-Type': 'image/png', 'Content-Length': body.length };
    const { status } = await ask({ method: 'POST', path: `/api/pictures?course=${insider.ids.course}`, headers, body });
    expect(status).toBe(422);
  }
});
