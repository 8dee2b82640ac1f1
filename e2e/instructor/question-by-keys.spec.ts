import english from '../../messages/en.json' with { type: 'json' };
import { expect, test } from '../fixtures/test.ts';
import { keys } from '../learner/hand.ts';

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
