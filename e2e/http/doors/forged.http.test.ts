import { beforeAll, expect, test } from 'vitest';
import { shared } from '../client.ts';
import { actions } from '../rights/discover.ts';
import { routeOf } from '../rights/judge.ts';
import { table } from '../rights/table/table.ts';
import { type Request, send } from '../send.ts';
import { encode } from '../year/page-forms.ts';
import { anInsider, type Insider } from './insider.ts';
import { doorsOf } from './pages.ts';

let insider: Insider;
beforeAll(async () => {
  insider = await anInsider(shared());
});

/** Arguments that none of our pages gives. */
const forged = [
  ...['[]', '[null,null,null]', '[1,2,3]', '["\\u0000","\\ud800","a"]', '[{},{},{}]', '1', 'null'],
  ...['[{"__proto__":{"course":1}},{"then":1},["$undefined"]]'],
];

/** What Next cannot even read. */
const unreadable = [
  ...['', '[', '["$1"]', '["$K1"]', '["$Q1"]', '["$F1"]', '["$h1"]', '["$B1"]', '["$i1"]', '["$@1"]', '"$undefined"'],
  ...[JSON.stringify(Array.from({ length: 1_001 }, () => 1)), `${'['.repeat(9_000)}${']'.repeat(9_000)}`],
];

const statusOf = async (request: Request) => {
  const { status } = await send(shared().url, { ...request, headers: { ...insider.headers, ...request.headers } });
  return status;
};

test.each(Object.keys(table).filter((name) => name.includes('#')))(
  '%s is no fault by what it is called with',
  async (name) => {
    const call = table[name]?.ask(insider.ids, insider.me);
    const path = call && 'action' in call ? call.action : '';
    // Whoever is signed out would be asked to sign in by all that follow.
    const cookie = name.endsWith('#signOutAction') ? { Cookie: '' } : {};
    const headers = { ...cookie, 'Next-Action': actions().get(routeOf(name)) };
    for (const body of forged) {
      const status = await statusOf({ method: 'POST', path, headers, body });
      expect({ body, status }).toMatchObject({ status: expect.toSatisfy((given: number) => given < 500) });
    }
  },
);

test.each(unreadable)('to be called with %.20s is no fault, nor by its parts', async (body) => {
  const action = { 'Next-Action': actions().get('/settings#changeLookAction') };
  const parts = `--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n${body}\r\n--x--\r\n`;
  for (const [type, sent] of [
    ['text/plain;charset=UTF-8', body],
    ['multipart/form-data; boundary=x', parts],
    ['multipart/form-data; boundary=x', parts.slice(0, -9)],
    ['multipart/form-data', parts],
  ] as const) {
    const headers = { ...action, 'Content-Type': type };
    expect(await statusOf({ method: 'POST', path: '/settings', headers, body: sent })).toBeLessThan(500);
  }
});

test.each(['[', '["$K1"]', '[null,"no form"]'])(
  'to be called with %s is answered like what is not there',
  async (body) => {
    const headers = { 'Next-Action': actions().get('/settings#changeLookAction') };
    expect(await statusOf({ method: 'POST', path: '/settings', headers, body })).toBe(404);
  },
);

test('each form, with what its page hides in it spoilt, is no fault', async () => {
  const doors = await doorsOf(shared().url, insider);
  // The same form stands on many pages.
  const forms = [...new Map(doors.map((door) => [door.text, door])).values()];
  const hidden = forms.flatMap(({ page, fields }) =>
    [...fields.keys()].filter((name) => name.startsWith('$')).map((name) => ({ page, fields, name })),
  );
  expect(hidden.length).toBeGreaterThan(50);
  for (const { page, fields, name } of hidden)
    for (const value of ['', '{', '["$1:__proto__"]']) {
      const { type, body } = await encode(new Map([...fields, [name, value]]));
      const headers = { 'Content-Type': type };
      const status = await statusOf({ method: 'POST', path: page, headers, body });
      expect({ page, name, value, status }).toMatchObject({
        status: expect.toSatisfy((given: number) => given < 500),
      });
    }
});
