import { expectToFit } from '../fixtures/every-look.ts';
import { expect, test } from '../fixtures/test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

test('the day, its reading and its progress are there without a script', async ({ page, reader: _ }) => {
  await page.goto('/today');
  await expect(page.getByText('10 new questions.')).toBeVisible();
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await page.getByRole('link', { name: 'Why Docker' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').getByRole('paragraph').nth(1)).toBeVisible();
  await expectToFit(page);
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing has grown yet');
});

test('where nothing can be done without a script, the page says so and shows what there is', async ({
  page,
  study,
}) => {
  await study({ choices: 1 });
  await page.goto('/today/quiz');
  await expect(page.locator('noscript p')).toHaveText(/^This page needs JavaScript/);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Which one is right');
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expectToFit(page);
});
