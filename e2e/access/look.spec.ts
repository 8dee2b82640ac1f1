import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessible.ts';
import { inEveryLook } from '../fixtures/looks.ts';
import { expect, test } from '../fixtures/test.ts';

inEveryLook(() => {
  test('signing in keeps nobody out', async ({ page }) => {
    await page.goto('/sign-in');
    await expectNothingAside(page);
    await expectAccessible(page);
  });

  test('a form with faults keeps nobody out', async ({ page }) => {
    await page.goto('/register');
    await page.locator('form button.button').click();
    await expect(page.locator('[aria-invalid="true"]')).toHaveCount(3);
    await expectNothingAside(page);
    await expectAccessible(page);
  });
});

async function expectNothingAside(page: Page): Promise<void> {
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(aside, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
