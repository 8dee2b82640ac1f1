import { expectReadable } from '../fixtures/accessible.ts';
import { inEveryLook } from '../fixtures/looks.ts';
import { test } from '../fixtures/test.ts';

inEveryLook(() => {
  // Each page is searched by axe, which takes its time.
  test.slow();

  test('the pages of who teaches', async ({ page, instructor: _ }) => {
    await page.goto('/teach');
    await expectReadable(page);
    await page.goto('/teach/new');
    await expectReadable(page);
    await page.locator('[name=languages]').first().check();
    await page.locator('[name=languages]').nth(1).check();
    for (const title of ['title.en', 'title.zh-CN']) await page.locator(`[name="${title}"]`).fill('Git');
    await page.locator('main button[type=submit]').click();
    await page.locator('.section-actions a').click();
    await page.locator('[name="heading.zh-CN"]').fill('分支');
    await page.locator('[name="body.zh-CN"]').fill('一。 {#one}\n\n二。 {#one}');
    await page.locator('main button[type=submit]').click();
    await page.locator('.field-error').waitFor();
    await expectReadable(page);
    await page.locator('[name="body.zh-CN"]').fill('一。');
    await page.locator('main button[type=submit]').click();
    await page.locator('.taught-row').waitFor();
    await expectReadable(page);
    await page.goto(`${page.url()}/people`);
    await expectReadable(page);
    await page.locator('main button[type=submit]').first().click();
    await page.locator('.shown').waitFor();
    await expectReadable(page);
    await page.goto(await page.locator('.shown').innerText());
    await expectReadable(page);
    await page.goto('/read');
    await page.locator('main a[href^="/leave/"]').click();
    await page.waitForURL('**/leave/*');
    await expectReadable(page);
  });
});
