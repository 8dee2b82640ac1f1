import { expect, test } from '../fixtures/test.ts';

test('an account is deleted with its password and a word, and the browser is signed out', async ({ page, study }) => {
  const { learner } = await study({ choices: 2 });
  await page.goto('/settings');
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
  await page.goto('/today');
  await expect(page).toHaveURL('/sign-in');
  await page.getByLabel('E-mail').fill(learner.email);
  await page.getByLabel('Password').fill(learner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('do not belong together')).toBeVisible();
});
