import { randomUUID } from 'node:crypto';
import { makeOneTimeLink } from '../../features/people/make-one-time-link.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { expect, test } from '../fixtures/test.ts';
import { morning } from '../fixtures/worker-server.ts';

inBothLanguages(() => {
  test('the door: signing in, an account of one’s own, and leaving for good', async ({ page }) => {
    await page.goto('/sign-in');
    await expectGoodLooks(page);
    await page.locator('[name="email"]').fill('nobody@example.org');
    await page.locator('[name="password"]').fill('another password');
    await page.locator('.door-form [type="submit"]').click();
    await expect(page.locator('.field-error')).toBeVisible();
    await expectGoodLooks(page);
    await page.goto('/register');
    await expectGoodLooks(page);
    await page.locator('.door-form [type="submit"]').click();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(3);
    await expectGoodLooks(page);
    await page.goto('/goodbye');
    await expectGoodLooks(page);
  });

  test('a one-time link, before and after it was used, and a page that is not there', async ({
    page,
    server,
    trouble,
  }) => {
    trouble.expect(/404 \(Not Found\)/);
    const { email } = await makeAccount(server.databaseUrl);
    const link = await inDatabase(server.databaseUrl, (db) =>
      makeOneTimeLink({ email, token: randomUUID() }, { db, now: Date.parse(morning) }),
    );
    await page.goto(link?.path ?? '');
    await page.locator('.door-form [type="submit"]').click();
    await expect(page.locator('.field-error')).toBeVisible();
    await expectGoodLooks(page);
    for (const path of ['/link/made-up', '/join/made-up', '/nowhere']) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
  });
});
