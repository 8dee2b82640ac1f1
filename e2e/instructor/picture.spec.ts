import type { Page } from '@playwright/test';
import sharp from 'sharp';
import english from '../../messages/en.json' with { type: 'json' };
import { expectReadable } from '../fixtures/accessible.ts';
import { letIn } from '../fixtures/accounts.ts';
import { makeCourse } from '../fixtures/courses.ts';
import { expect, test } from '../fixtures/test.ts';
import type { WorkerServer } from '../fixtures/worker-server.ts';

const { kinds } = english.editor;
const png = (width = 640) =>
  sharp({ create: { width, height: 360, channels: 3, background: '#b9331b' } })
    .png()
    .toBuffer();
const file = (buffer: Buffer, name = 'box.png', mimeType = 'image/png') => ({ name, mimeType, buffer });
const question = (page: Page) => page.getByRole('textbox', { name: 'Question', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add a picture' });
const addPicture = (page: Page) => page.getByRole('button', { name: 'add a picture (Question)' }).click();

async function begin(page: Page, server: WorkerServer, instructor: { id: string }): Promise<void> {
  const course = await makeCourse(server.databaseUrl, {});
  await letIn(server.databaseUrl, { id: instructor.id, course: course.id, role: 'instructor' });
  await page.goto(`/teach/${course.id}/questions/new`);
  await page.getByText(kinds.short.name, { exact: true }).click();
  await question(page).fill('What is this? Say.');
}

test('a picture is chosen, described, and shown to learners as in the preview', async ({
  page,
  server,
  instructor,
}) => {
  await begin(page, server, instructor);
  await question(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(13, 13));
  await addPicture(page);
  await expectReadable(page);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText('Choose a picture.');
  await dialog(page)
    .getByLabel('Picture')
    .setInputFiles(file(await png()));
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toHaveText('Say what the picture shows.');
  await dialog(page).getByLabel('What it shows').fill('A [red] box');
  await expectReadable(page);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(question(page)).toHaveValue(
    /^What is this\?!\[A \\\[red\\\] box\]\(\/pictures\/course-\w+\/[0-9a-f]{64}-640x360\.webp\) Say\.$/,
  );
  const shown = page.locator('.preview-page').getByAltText('A [red] box');
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  await expectReadable(page);
});

test('one that is pasted is asked about like one that is chosen', async ({ page, server, instructor }) => {
  await begin(page, server, instructor);
  const bytes = (await png(64)).toString('base64');
  await question(page).evaluate((area, text) => {
    const data = new DataTransfer();
    const whole = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    data.items.add(new File([whole], 'pasted.png', { type: 'image/png' }));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes);
  await dialog(page).getByLabel('What it shows').fill('A red box');
  await page.keyboard.press('Enter');
  await expect(question(page)).toHaveValue(/^What is this\? Say\.!\[A red box\]\(\/pictures\//);
});

test('what cannot be taken is said, and nothing is lost', async ({ page, server, instructor, trouble }) => {
  for (const expected of [/413/, /422/, /ERR_FAILED/]) trouble.expect(expected);
  await begin(page, server, instructor);
  await addPicture(page);
  await dialog(page).getByLabel('What it shows').fill('A red box');
  const refused = async (given: ReturnType<typeof file>, sentence: RegExp) => {
    await dialog(page).getByLabel('Picture').setInputFiles(given);
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
    await expect(dialog(page).getByRole('alert')).toHaveText(sentence);
    await expect(dialog(page).getByLabel('What it shows')).toHaveValue('A red box');
  };
  await refused(file(Buffer.alloc(5_000_001)), /larger than 5 MB/);
  await refused(file(Buffer.from('<svg/>'), 'box.png'), /no picture that can be shown/);
  await page.route('**/api/pictures*', (route) => route.abort());
  await refused(file(await png()), /could not be reached/);
  await page.unroute('**/api/pictures*');
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(question(page)).toHaveValue(/!\[A red box\]/);
});
