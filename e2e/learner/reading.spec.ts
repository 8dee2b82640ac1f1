import { makeCourse } from '../fixtures/courses.ts';
import { pressUntil } from '../fixtures/press-until.ts';
import { expect, test } from '../fixtures/test.ts';

test('the contents lead to a section, and from there to the next and back', async ({ page, reader: _ }) => {
  await page.goto('/today');
  await page.getByRole('link', { name: 'Read', exact: true }).click();
  await expect(page).toHaveTitle('Contents · Wengu');
  await expect(page.getByRole('heading', { name: 'Docker from the ground up' })).toBeVisible();
  await page.getByRole('link', { name: 'Virtual machines and containers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 Virtual machines and containers');
  await expect(page.getByText('Section 3 of 7')).toBeVisible();
  await page.getByRole('link', { name: 'Next section' }).click();
  await expect(page).toHaveTitle('Performance · Wengu');
  await page.getByRole('link', { name: 'Previous section' }).click();
  await expect(page).toHaveURL('/read/docker.vm-and-container');
});

test('the arrow keys turn the pages, to the first and to the last section', async ({ page, reader: _ }) => {
  await page.goto('/read/docker.container-operations');
  const last = '/read/docker.first-image';
  await pressUntil(page, ['ArrowRight'], () => expect(page).toHaveURL(last, { timeout: 2_000 }));
  await expect(page.getByRole('link', { name: 'Next section' })).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/read/docker.container-operations');
});

test('a link to a passage brings it into view and marks it', async ({ page, reader: _ }) => {
  const colour = (id: string) => page.locator(id).evaluate((passage) => getComputedStyle(passage).backgroundColor);
  await page.goto('/read/docker.vm-and-container#isolation');
  await expect(page.locator('#isolation')).toBeInViewport();
  expect(await colour('#isolation')).not.toBe(await colour('#remember'));
});

test('the text says in which language it is', async ({ page, reader: _ }) => {
  await page.goto('/read/docker.why-docker');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('二 为什么要用 Docker');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('a drawing says what it shows, in the language of the text', async ({ page, reader: _ }) => {
  await page.goto('/read/docker.container-operations');
  const drawing = page.getByRole('figure').getByRole('img', { name: 'The life of a container' });
  await expect(drawing).toHaveAccessibleDescription(/^From the image, create makes a container/);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('img', { name: '容器的一生' })).toHaveAccessibleDescription(/^从镜像出发/);
});

test('a section of somebody else’s course is not there, as one that never was', async ({
  page,
  reader: _,
  server,
  trouble,
}) => {
  trouble.expect(/404 \(Not Found\)/);
  const strange = await makeCourse(server.databaseUrl, { choices: 1 });
  const seen = [];
  for (const section of [strange.section, 'docker.never']) {
    const response = await page.goto(`/read/${section}`);
    await expect(page.getByRole('heading', { name: 'There is no such page.' })).toBeVisible();
    seen.push([response?.status(), await page.title(), await page.getByRole('main').innerText()]);
  }
  expect(seen[0]?.[0]).toBe(404);
  expect(seen[0]).toEqual(seen[1]);
});

test('who is not signed in is asked to sign in', async ({ page }) => {
  for (const path of ['/read', '/read/docker.why-docker', '/today', '/today/quiz']) {
    await page.goto(path);
    await expect(page).toHaveURL('/sign-in');
  }
});

test('who comes back goes on reading where they stopped; who only looked a passage up has not moved', async ({
  page,
  reader: _,
}) => {
  const goOn = page.getByRole('link', { name: 'Go on reading' });
  await page.goto('/read');
  await expect(goOn).toHaveCount(0);
  // A page tells where it was left as soon as its script runs, and while the next one comes.
  await expect(async () => {
    await page.goto('/read/docker.vm-and-container');
    await page.locator('#shared-kernel').evaluate((passage) => passage.scrollIntoView());
    await page.goto('/read');
    await expect(goOn).toHaveAttribute('href', '/read/docker.vm-and-container#shared-kernel', { timeout: 2_000 });
  }).toPass();
  await page.goto('/read/docker.why-docker#remember');
  await page.goto('/read');
  await goOn.click();
  await expect(page).toHaveURL('/read/docker.vm-and-container#shared-kernel');
  await expect(page.locator('#shared-kernel')).toBeInViewport();
});
