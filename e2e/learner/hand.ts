import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

/** How a person does things: by thumb, or by keys alone. */
export type Hand = {
  keysOnly: boolean;
  /** Comes to a control. */
  to(control: Locator): Promise<void>;
  press(button: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  pick(select: Locator, option: string): Promise<void>;
};

export const thumb = (page: Page): Hand => ({
  keysOnly: false,
  to: (control) => control.tap(),
  press: (button) => button.tap(),
  async type(field, text) {
    await field.tap();
    await field.press('Control+A');
    await page.keyboard.type(text);
  },
  async pick(select, option) {
    await select.selectOption({ label: option });
  },
});

export const keys = (page: Page): Hand => {
  async function to(control: Locator) {
    await expect(control).toBeVisible();
    for (let steps = 0; steps < 40; steps++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${control}.`);
  }
  return {
    keysOnly: true,
    to,
    async press(button) {
      await to(button);
      await page.keyboard.press('Enter');
    },
    async type(field, text) {
      await to(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    async pick(select, option) {
      await to(select);
      const labels = await select.locator('option').allInnerTexts();
      await page.keyboard.press('Home');
      for (const _ of labels.slice(0, labels.indexOf(option))) await page.keyboard.press('ArrowDown');
    },
  };
};
