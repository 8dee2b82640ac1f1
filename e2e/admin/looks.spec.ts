import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { carryIn } from '../fixtures/carry-in.ts';
import { expectGoodLooks, inBothLanguages } from '../fixtures/every-look.ts';
import { test } from '../fixtures/test.ts';

inBothLanguages(() => {
  test('looking after people, and inviting them', async ({ page, context, server }) => {
    const administrator = await makeAccount(server.databaseUrl, { role: 'administrator', course: null });
    await carryIn(context, server.url, await signIn(server.url, administrator));
    for (const address of [
      '/admin/people',
      `/admin/people/${administrator.id}`,
      '/admin/second-step',
      '/admin/invitations',
      '/admin/invitations/list',
      '/settings/sessions',
      '/settings/password',
      '/settings/second-step',
    ]) {
      await page.goto(address);
      await expectGoodLooks(page);
    }
  });
});
