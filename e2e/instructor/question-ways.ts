import type { Page } from '@playwright/test';
import english from '../../messages/en.json' with { type: 'json' };
import { expect } from '../fixtures/test.ts';

const { kinds } = english.editor;

export type Kind = keyof typeof kinds;
type Way = {
  kind: Kind;
  /** Fills in what the type has of its own. */
  write(page: Page): Promise<void>;
  /** Answers as a learner, in the preview or in the quiz; the button is pressed by who asks. */
  answer(page: Page): Promise<void>;
};

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function writeOptions(page: Page): Promise<void> {
  for (const [at, text] of ['A namespace', 'A cgroup', 'A layer'].entries()) {
    await field(page, `Option ${at + 1} Text`).fill(text);
    await field(page, `Option ${at + 1} Feedback`).fill(`About ${text}.`);
  }
  await page.getByRole('button', { name: 'Remove Option 4' }).click();
}

/** How a question of each type is written, and answered right. */
/** The answer's field, in the quiz and in the editor's preview; the sentence of a problem report has the same name. */
const typed = (page: Page) => page.locator('[name=text]:not(dialog *)');

export const ways: Way[] = [
  {
    kind: 'choice',
    write: async (page) => {
      await writeOptions(page);
      await page.getByRole('radio', { name: 'Option 2' }).check();
    },
    answer: (page) => page.getByRole('radio', { name: 'A cgroup' }).check(),
  },
  {
    kind: 'choices',
    write: async (page) => {
      await writeOptions(page);
      await page.getByRole('checkbox', { name: 'Option 2' }).check();
    },
    answer: async (page) => {
      await page.getByRole('checkbox', { name: 'A namespace' }).check();
      await page.getByRole('checkbox', { name: 'A cgroup' }).check();
    },
  },
  {
    kind: 'cloze',
    write: async (page) => {
      const text = field(page, 'Text with blanks');
      await text.fill('A container is a process.');
      await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(2, 11));
      await page.getByRole('button', { name: 'Make a blank of the selection' }).click();
      await expect(text).toHaveValue('A [[1]] is a process.');
      await expect(field(page, 'Accepted answer 1')).toHaveValue('container');
    },
    answer: (page) => page.getByRole('textbox', { name: 'Blank 1 of 1' }).fill('Container'),
  },
  {
    kind: 'command',
    write: async (page) => {
      await page.getByLabel('Program').selectOption('docker');
      await field(page, 'Accepted command 1').fill('docker run -d -p {port}:80 nginx');
    },
    answer: (page) => page.locator('.command-input').fill('docker run --publish=8080:80 -d nginx'),
  },
  {
    kind: 'matching',
    write: async (page) => {
      for (const at of [1, 2, 3]) {
        await field(page, `Pair ${at} Left`).fill(`Cause ${at}`);
        await field(page, `Pair ${at} Right`).fill(`Effect ${at}`);
      }
      await page.getByRole('button', { name: 'Add one that is left over' }).click();
      await field(page, 'Left over 1').fill('Nothing');
    },
    answer: async (page) => {
      for (const at of [1, 2, 3]) {
        const select = page.getByRole('combobox', { name: `Cause ${at}` });
        const labels = await select.locator('option').allInnerTexts();
        await select.selectOption(labels.find((label) => label.endsWith(`Effect ${at}`)) ?? '');
      }
    },
  },
  {
    kind: 'numeric',
    write: async (page) => {
      await field(page, 'Number').fill('1.5');
      await field(page, 'Unit').fill('GB');
      await page.getByLabel('How exact').selectOption('absolute');
      await field(page, 'Off by at most').fill('0.1');
    },
    answer: (page) => typed(page).fill('1450 MB'),
  },
  {
    kind: 'ordering',
    write: async (page) => {
      for (const [at, text] of ['Pull', 'Create', 'Start'].entries()) await field(page, `Step ${at + 1}`).fill(text);
    },
    answer: async (page) => {
      for (const [place, text] of ['Pull', 'Create', 'Start'].entries()) {
        const up = page.getByRole('button', { name: `Move up ${text}` });
        const rows = page.locator('.ordering > li');
        for (let steps = 0; steps < 3; steps++) {
          const at = (await rows.allInnerTexts()).findIndex((row) => row.includes(text));
          if (at === place) break;
          await up.click();
        }
      }
    },
  },
  {
    kind: 'recall',
    write: async (page) => {
      await field(page, 'Model answer').fill('It is a process.');
      await field(page, 'Point 1').fill('A process');
      await page.getByRole('button', { name: 'Remove Point 2' }).click();
    },
    answer: (page) => typed(page).fill('A process, I think.'),
  },
  {
    kind: 'short',
    write: (page) => field(page, 'Accepted answer 1').fill('bind mount'),
    answer: (page) => typed(page).fill('Bind  Mounts'),
  },
];

export async function begin(page: Page, course: string, kind: Kind): Promise<void> {
  await page.goto(`/teach/${course}/questions/new`);
  await page
    .locator('.kind')
    .filter({ has: page.getByText(kinds[kind].name, { exact: true }) })
    .click();
  await expect(field(page, 'Question')).toBeVisible();
}

/** Writes what every type has. */
export async function writeCommon(
  page: Page,
  { prompt = 'What is `it`?', passage = 'A passage that answers it.' }: { prompt?: string; passage?: string } = {},
): Promise<void> {
  await field(page, 'Question').fill(prompt);
  await field(page, 'Explanation').fill('So it is.');
  await page.getByText(passage).first().click();
}

export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published: version 1')).toBeVisible();
}

export async function giveRight(page: Page, kind: Kind, answer: Way['answer']): Promise<void> {
  await answer(page);
  const button = kind === 'recall' ? english.review.quiz.reveal : english.review.quiz.answer;
  await page.getByRole('button', { name: button, exact: true }).click();
  if (kind === 'recall') await page.getByRole('button', { name: /^Good/ }).click();
}
