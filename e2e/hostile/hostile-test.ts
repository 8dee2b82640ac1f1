import type { TestAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { test as base, expect } from '../fixtures/test.ts';
import { type HostileCourse, makeHostileCourse } from './hostile-course.ts';
import { strangersIn } from './strangers.ts';
import { whatRan } from './what-ran.ts';

type ForTest = {
  /** Signs somebody in in this browser. */
  enter: (account: TestAccount) => Promise<void>;
  /** Looks at the page as it stands, all its folds open: it has to show hostile texts, and nothing that they made. */
  look: () => Promise<void>;
};

/**
 * Without the content security policy, which is the second wall: here the first one has to hold by itself. The browser is told
 * to pass over the policy; there is nothing in the server that would leave it out.
 */
export const test = base.extend<ForTest, { course: HostileCourse }>({
  bypassCSP: true,
  course: [async ({ server }, use) => use(await makeHostileCourse(server.databaseUrl)), { scope: 'worker' }],

  enter: async ({ server, context }, use) => {
    await use(async (account) => carryIn(context, server.url, await signIn(server.url, account)));
  },

  look: async ({ server, context, page }, use) => {
    const ran = await whatRan(context, server.url);
    const strangers: string[] = [];
    await use(async () => {
      const shows = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const written = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
        return [document.body.textContent, ...written].join('\n').includes('<script');
      });
      expect.soft(shows, `${page.url()} shows a hostile text`).toBe(true);
      strangers.push(...(await strangersIn(page)).map((what) => `${page.url()} ${what}`));
    });
    expect(strangers, 'nothing stands in a page that a hostile text made').toEqual([]);
    expect(ran, 'no hostile text ran').toEqual([]);
  },
});

export { expect };
