import { expect, test } from 'vitest';
import { aLearner, shared } from './client.ts';
import { anIllustrator, aPicture } from './pictures.ts';
import { send } from './send.ts';

async function aShownPicture() {
  const { teacher, course } = await anIllustrator();
  const add = (body: Buffer) =>
    teacher.send<{ address: string }>({
      ...{ method: 'POST', path: `/api/pictures?course=${course}`, body },
      headers: { ...teacher.headers, 'Content-Type': 'image/png' },
    });
  const { body } = await add(await aPicture());
  return { teacher, course, add, address: body.address };
}
const get = (path: string, Cookie?: string) =>
  send(shared().url, { method: 'GET', path, headers: Cookie ? { Cookie } : {} });

test('a picture is shown to who reads the course, for ever, and without what the camera wrote', async () => {
  const { course, address, add } = await aShownPicture();
  const reader = await aLearner({ course });
  const shown = await get(address, reader.headers.Cookie);
  expect(shown).toMatchObject({
    status: 200,
    headers: {
      ...{ 'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable' },
      'x-content-type-options': 'nosniff',
    },
  });
  expect(shown.text).toMatch(/^RIFF/);
  expect(shown.text).not.toContain('taken at home');
  expect((await add(await aPicture())).body.address).toBe(address);
  expect((await add(await aPicture(90))).body.address).not.toBe(address);
});

test('nobody else sees it: they find what stands where there is nothing', async () => {
  const { address, teacher, course } = await aShownPicture();
  const outsider = await aLearner({ course: null });
  const nothing = await get(address.replace(/[0-9a-f]{8}-/, '00000000-'), teacher.headers.Cookie);
  const elsewhere = await get(address.replace(course, 'docker'), teacher.headers.Cookie);
  for (const refused of [nothing, elsewhere, await get(address), await get(address, outsider.headers.Cookie)]) {
    expect(refused).toMatchObject({ status: 404, text: '' });
    expect(refused.headers['cache-control']).toBe('no-store');
  }
});

test('a learner of the course adds none, and is told no more than that there is nothing', async () => {
  const { course } = await aShownPicture();
  const learner = await aLearner({ course });
  const body = await aPicture();
  const headers = { ...learner.headers, 'Content-Type': 'image/png' };
  const added = (to: string) => learner.send({ method: 'POST', path: `/api/pictures?course=${to}`, headers, body });
  const refused = await added(course);
  expect(refused.status).toBe(404);
  expect(refused.text).toBe((await added('nowhere')).text);
});
