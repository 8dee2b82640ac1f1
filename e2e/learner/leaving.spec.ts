import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';

/** Answers of these learners that wait on this device, as the app keeps them; it has opened its database by itself. */
async function letWait(page: Page, learners: string[]): Promise<void> {
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toContain('wengu');
  await page.evaluate(
    (ids) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('wengu');
        open.onerror = reject;
        open.onsuccess = () => {
          const write = open.result.transaction('outbox', 'readwrite');
          for (const learnerId of ids)
            write.objectStore('outbox').put({ learnerId, id: 'waits', body: {}, at: 0, notBefore: 9e15 });
          write.onerror = reject;
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    learners,
  );
}

const whoWaits = (page: Page) => () =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('wengu');
        open.onerror = reject;
        open.onsuccess = () => {
          const read = open.result.transaction('outbox').objectStore('outbox').getAll();
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result.map(({ learnerId }) => learnerId));
          };
        };
      }),
  );

test('an account is deleted with its password and a word, and the browser is signed out', async ({ page, study }) => {
  const { learner } = await study({ choices: 2 });
  await page.goto('/settings');
  await letWait(page, [learner.id, 'somebody else']);
  await page.getByRole('link', { name: 'Delete the account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delete the account');
  const submit = page.getByRole('button', { name: 'Delete my account for good' });
  await page.getByLabel('Your password').fill(learner.password);
  await page.getByLabel('Type the word “delete”').fill('yes');
  await submit.click();
  await expect(page.getByText('Type “delete” to say that you mean it.')).toBeVisible();
  await page.getByLabel('Your password').fill('not her password');
  await page.getByLabel('Type the word “delete”').fill('Delete');
  await submit.click();
  await expect(page.getByText('This is not your password.')).toBeVisible();
  await expect(page.getByLabel('Type the word “delete”')).toHaveValue('Delete');
  await page.getByLabel('Your password').fill(learner.password);
  await submit.click();
  await expect(page).toHaveURL('/goodbye');
  await expect(page.getByRole('heading', { name: 'Your account is deleted' })).toBeVisible();
  await expect.poll(whoWaits(page)).toEqual(['somebody else']);
  await page.goto('/today');
  await expect(page).toHaveURL('/sign-in');
  await page.getByLabel('E-mail').fill(learner.email);
  await page.getByLabel('Password').fill(learner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
});
