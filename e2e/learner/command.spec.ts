import { expect, test } from '../fixtures/test.ts';
import { command } from '../fixtures/typed-questions.ts';
import { verdict } from './quiz-page.ts';

test('Enter answers a command, and with Shift it begins a line', async ({ page, study }) => {
  await study({ others: [command] });
  await page.goto('/today/quiz');
  const field = page.getByRole('textbox');
  await field.fill('docker run -d \\');
  await field.press('Shift+Enter');
  await page.keyboard.type('--name site -p 3000:80 nginx');
  await field.press('Enter');
  await verdict(page, 'Right');
  await expect(page.getByText('A right answer')).toBeHidden();
});

test('a wrong command is told by what differs, and a right one stands below it', async ({ page, study }) => {
  await study({ others: [command] });
  await page.goto('/today/quiz');
  await page.getByRole('textbox').fill('docker run -d --rm -p 80:3000 nginx');
  await page.getByRole('textbox').press('Enter');
  await verdict(page, 'Not yet');
  const told = page.locator('#outcome').getByRole('listitem');
  await expect(told).toHaveText([
    '--name is missing.',
    '--rm was not asked for.',
    '-p, --publish has another value than was asked for.',
  ]);
  await expect(page.getByText('docker run -d --name site -p 8080:80 nginx')).toBeVisible();
});
