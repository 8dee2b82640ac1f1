import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

export type Said = 'right' | 'wrong' | 'wrong too';

/** Chooses the option that says so, and answers; the verdict is waited for by whoever expects one. */
export async function answer(page: Page, said: Said): Promise<void> {
  await page.getByRole('radio', { name: said, exact: true }).check();
  await page.getByRole('button', { name: 'Answer' }).click();
}

export const verdict = (page: Page, words: 'Right' | 'Not yet') =>
  expect(page.getByRole('heading', { name: words, exact: true })).toBeVisible();

/** Answers a question, sees the verdict and goes on. */
export async function answerAndGoOn(page: Page, said: Said): Promise<void> {
  await answer(page, said);
  await verdict(page, said === 'right' ? 'Right' : 'Not yet');
  await page.getByRole('button', { name: 'Next' }).click();
}

export const isAsked = (page: Page, question: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(`Which one is right in ${question}?`);
