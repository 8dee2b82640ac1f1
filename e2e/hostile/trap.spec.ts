import { expect, test } from './hostile-test.ts';
import { payloads } from './payloads.ts';
import { strangersIn } from './strangers.ts';
import { whatRan } from './what-ran.ts';

test('put into a page as they are, hostile texts do run, and are seen to', async ({ browser, server }) => {
  const context = await browser.newContext({ bypassCSP: true, baseURL: server.url });
  const ran = await whatRan(context, server.url);
  const page = await context.newPage();
  let strange = 0;
  for (let at = 0; at < 200; at += 20) {
    await page.goto('/sign-in');
    await page.evaluate(
      (all) => {
        for (const html of all) document.body.appendChild(document.createElement('div')).innerHTML = html;
      },
      payloads.slice(at, at + 20),
    );
    strange += (await strangersIn(page)).length;
  }
  await context.close();
  expect(strange).toBeGreaterThan(150);
  expect(ran.length).toBeGreaterThan(20);
});
