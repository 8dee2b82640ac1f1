import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { morning } from '../fixtures/worker-server.ts';

/** What an authenticator app shows at an instant. */
export const codeAt = (secret: string, instant: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(instant) });

/** Sets the second step up in the morning, from its page in the settings: gives the secret and the recovery codes. */
export async function setUpSecondStep(
  page: Page,
  { password }: { password: string },
): Promise<{ secret: string; codes: string[] }> {
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('img', { name: 'The secret as a picture' })).toBeVisible();
  const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByLabel('Code')).toHaveAccessibleDescription(/This code is not right/);
  await page.getByLabel('Code').fill(codeAt(secret, morning));
  await page.getByRole('button', { name: 'Confirm' }).click();
  const shown = page.getByText(/^[0-9a-z]{5}-[0-9a-z]{5}\n/);
  await expect(shown).toBeVisible();
  return { secret, codes: ((await shown.textContent()) ?? '').split('\n') };
}
