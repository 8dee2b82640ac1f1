import type { Locator, Page } from '@playwright/test';
import english from '../../messages/en.json' with { type: 'json' };
import { expect, test } from '../fixtures/test.ts';
import { type Hand, keys } from '../learner/hand.ts';
import type { Kind } from './question-ways.ts';

const { editor } = english;

test.use({ viewport: { width: 390, height: 844 } });

test('a question is written, put in order and published by keys alone, on a narrow page', async ({ page, taught }) => {
  test.slow();
  const { id } = await taught({});
  const hand = keys(page);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page.goto(`/teach/${id}/questions/new`);
  await hand.press(page.locator('.kind').filter({ hasText: editor.kinds.ordering.name }));
  await expect(field('Question')).toBeEnabled();
  await hand.type(field('Question'), 'In which order?');
  for (const [at, text] of ['Create', 'Start', 'Pull'].entries()) await hand.type(field(`Step ${at + 1}`), text);

  // What moves keeps the focus, and where it came to is said.
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'Now 1 of 3' })).toBeAttached();
  await expect(field('Step 1')).toHaveValue('Pull');
  await expect(field('Step 1')).toBeFocused();
  await expect(field('Step 3')).toHaveValue('Start');

  await hand.press(page.getByRole('button', { name: 'Add a step' }));
  await expect(field('Step 4')).toBeFocused();
  await hand.press(page.getByRole('button', { name: 'Remove Step 4' }));
  await expect(field('Step 3')).toBeFocused();

  await hand.type(field('Explanation'), 'There is nothing to start before that.');
  await hand.to(page.getByRole('radio', { name: 'A passage that answers it.' }));
  await page.keyboard.press('Space');
  await hand.press(page.getByRole('button', { name: 'Publish', exact: true }));
  await expect(page.getByText('Published: version 1')).toBeVisible();
});

type Desk = { page: Page; hand: Hand; field: (name: string) => Locator };

/** Writes the options, then goes back to a mark and presses a key on it. */
async function writeOptions({ page, hand, field }: Desk, mark: Locator, key: string): Promise<void> {
  for (const [at, text] of ['A namespace', 'A cgroup', 'A layer', 'A mount'].entries()) {
    await hand.type(field(`Option ${at + 1} Text`), text);
    await hand.type(field(`Option ${at + 1} Feedback`), `About ${text}.`);
  }
  for (let steps = 0; steps < 60; steps++) {
    if (await mark.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press(key);
}

/** What each type has of its own, written without a pointer. */
const ofKinds: Record<Exclude<Kind, 'ordering'>, (desk: Desk) => Promise<void>> = {
  choice: async (desk) => {
    const mark = (name: string) => desk.page.getByRole('radio', { name });
    // Of the marks of one choice the Tab key stops at the chosen one alone; the arrows choose another.
    await writeOptions(desk, mark('Option 1'), 'ArrowDown');
    await expect(mark('Option 2')).toBeChecked();
  },
  choices: async (desk) => {
    const mark = desk.page.getByRole('checkbox', { name: 'Option 2' });
    await writeOptions(desk, mark, 'Space');
    await expect(mark).toBeChecked();
  },
  cloze: async ({ page, hand, field }) => {
    await hand.type(field('Text with blanks'), 'A container is a process.');
    await page.keyboard.press('Home');
    for (const _ of 'A ') await page.keyboard.press('ArrowRight');
    for (const _ of 'container') await page.keyboard.press('Shift+ArrowRight');
    await hand.press(page.getByRole('button', { name: 'Make a blank of the selection' }));
    await expect(field('Text with blanks')).toHaveValue('A [[1]] is a process.');
  },
  command: async ({ page, hand, field }) => {
    await hand.pick(page.getByLabel('Program'), 'docker');
    await hand.type(field('Accepted command 1'), 'docker run -d nginx');
  },
  matching: async ({ hand, field }) => {
    for (const at of [1, 2, 3]) {
      await hand.type(field(`Pair ${at} Left`), `Cause ${at}`);
      await hand.type(field(`Pair ${at} Right`), `Effect ${at}`);
    }
  },
  numeric: async ({ hand, field }) => {
    await hand.type(field('Number'), '1.5');
    await hand.type(field('Unit'), 'GB');
  },
  recall: async ({ hand, field }) => {
    await hand.type(field('Model answer'), 'It is a process.');
    for (const at of [1, 2]) await hand.type(field(`Point ${at}`), `Point ${at}`);
  },
  short: async ({ hand, field }) => hand.type(field('Accepted answer 1'), 'bind mount'),
};

for (const [kind, write] of Object.entries(ofKinds))
  test(`${kind}: written and published by keys alone`, async ({ page, taught }) => {
    test.slow();
    const { id } = await taught({});
    const hand = keys(page);
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await page.goto(`/teach/${id}/questions/new`);
    const { name } = editor.kinds[kind as Kind];
    await hand.press(page.locator('.kind').filter({ has: page.getByText(name, { exact: true }) }));
    await expect(field('Question')).toBeEnabled();
    await hand.type(field('Question'), 'What is it?');
    await write({ page, hand, field });
    await hand.type(field('Explanation'), 'So it is.');
    await hand.to(page.getByRole('radio', { name: 'A passage that answers it.' }));
    await page.keyboard.press('Space');
    await hand.press(page.getByRole('button', { name: 'Publish', exact: true }));
    await expect(page.getByText('Published: version 1')).toBeVisible();
  });
