import { randomUUID } from 'node:crypto';
import { makeOneTimeLink } from '../../features/people/make-one-time-link.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { pathIn } from '../fixtures/mail-server.ts';
import { expect, test } from '../fixtures/test.ts';
import { morning } from '../fixtures/worker-server.ts';
import { test as withMail } from './mail-test.ts';
import { test as withOidc } from './oidc-test.ts';
import { codeAt } from './second-step-page.ts';

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

  withMail('a forgotten password, and confirming an e-mail', async ({ page, context, ownServer, mails, trouble }) => {
    trouble.expect(/404 \(Not Found\)/);
    const account = await makeAccount(ownServer.databaseUrl);
    for (const path of ['/sign-in', '/forgot', '/verify/made-up', '/verified']) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
    await page.goto('/forgot');
    for (const state of [
      page.locator('.field-error'),
      page.locator('.form-kept:not(:empty)'),
      page.locator('.errors'),
    ]) {
      for (let sent = 0; sent < 4 && !(await state.isVisible()); sent++) {
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await page.locator('.door-form [type="submit"]').click();
        await answered;
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      }
      await expect(state).toBeVisible();
      await expectGoodLooks(page);
      await page.locator('[name="email"]').fill('nobody@example.org');
    }
    await carryIn(context, ownServer.url, await signIn(ownServer.url, account));
    await page.goto('/settings/email');
    await page.locator('main form [type="submit"]').click();
    await expect(page.locator('main form .form-kept:not(:empty)')).toBeVisible();
    await expectGoodLooks(page);
    await page.goto(pathIn(await mails.take(account.email), ownServer.url));
    await expectGoodLooks(page);
    await page.locator('.door-form [type="submit"]').click();
    await expect(page).toHaveURL('/verified');
    await page.goto('/settings/email');
    await expectGoodLooks(page);
  });

  test('the second step: set up, given at sign-in, and ended', async ({ page, context, server }) => {
    const account = await makeAccount(server.databaseUrl);
    await carryIn(context, server.url, await signIn(server.url, account));
    await page.goto('/settings/second-step');
    await expectGoodLooks(page);
    await page.locator('[name="password"]').fill(account.password);
    await page.locator('main form [type="submit"]').click();
    await expect(page.locator('.qr-code')).toBeVisible();
    await expectGoodLooks(page);
    const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
    await page.locator('[name="code"]').fill(codeAt(secret, morning));
    await page.locator('main form [type="submit"]').click();
    await expect(page.locator('.take-along')).toBeVisible();
    await expectGoodLooks(page);
    await page.goto('/settings/second-step');
    await expectGoodLooks(page);
    await context.clearCookies();
    await page.goto('/sign-in');
    await page.locator('[name="email"]').fill(account.email);
    await page.locator('[name="password"]').fill(account.password);
    await page.locator('.door-form [type="submit"]').click();
    await expect(page).toHaveURL('/sign-in/code');
    await page.locator('.door-form [type="submit"]').click();
    await expect(page.locator('.field-error')).toBeVisible();
    await expectGoodLooks(page);
  });

  withOidc('a sign-in elsewhere', async ({ page, context, ownServer }) => {
    const account = await makeAccount(ownServer.databaseUrl);
    for (const path of ['/sign-in', '/sign-in?oidc=email-taken', '/register']) {
      await page.goto(path);
      await expectGoodLooks(page);
    }
    await carryIn(context, ownServer.url, await signIn(ownServer.url, account));
    await page.goto('/settings/oidc');
    await page.locator('main form [type="submit"]').click();
    await expect(page.locator('.field-error')).toBeVisible();
    await expectGoodLooks(page);
  });
});
