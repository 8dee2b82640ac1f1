import type { Page } from '@playwright/test';
import type { Question } from '../../core/question/registry.ts';
import { inLanguage, type Words } from '../../core/question/words.ts';
import english from '../../messages/en.json' with { type: 'json' };
import chinese from '../../messages/zh-CN.json' with { type: 'json' };
import { expect, test } from '../fixtures/test.ts';
import { choices, cloze, command, matching, numeric, ordering, short } from '../fixtures/typed-questions.ts';
import { type Hand, keys, thumb } from './hand.ts';

type Language = 'en' | 'zh-CN';
const wordsOf = { en: english.review.quiz, 'zh-CN': chinese.review.quiz };

type Asked = { page: Page; hand: Hand; say: (words: Words) => string; words: (typeof wordsOf)[Language] };
type Way = {
  question: Question;
  /** What is said to who answers nothing; null where there is always something. */
  missing: 'missing' | 'missingText' | 'missingBlanks' | 'missingPairs' | null;
  right(asked: Asked): Promise<void>;
  /** Ways to be wrong, nonsense among them, each with a text that the verdict then shows. */
  wrong: { do(asked: Asked): Promise<void>; shows: Words }[];
};

/** Makes the options that say so chosen, and no others. */
async function choose({ page, hand, say }: Asked, ids: string[]): Promise<void> {
  for (const { id, text } of choices.options) {
    const box = page.getByRole('checkbox', { name: say(text) });
    if ((await box.isChecked()) === ids.includes(id)) continue;
    await hand.to(box);
    if (hand.keysOnly) await page.keyboard.press('Space');
  }
}

const type = ({ page, hand }: Asked, text: string) => hand.type(page.getByRole('textbox'), text);

/** Brings the items into this order by the buttons beside them. */
async function order({ page, hand, say, words }: Asked, ids: string[]): Promise<void> {
  const rows = page.getByRole('listitem');
  for (const [place, id] of ids.entries()) {
    const text = say(ordering.items.find((item) => item.id === id)?.text ?? '');
    const up = page.getByRole('button', { name: `${words.moveUp} ${text}` });
    for (let steps = 0; steps < ids.length; steps++) {
      const at = (await rows.allInnerTexts()).findIndex((row) => row.includes(text));
      if (at === place) break;
      await hand.press(up);
      // Where it came to is said, and the focus stays on what was moved.
      await expect(page.getByRole('status').filter({ hasText: `${at}` })).toBeAttached();
      await expect(up).toBeFocused();
    }
  }
}

async function match({ page, hand, say }: Asked, pairs: Record<string, string>): Promise<void> {
  for (const { id, text } of matching.left) {
    const partner = say(matching.right.find((half) => half.id === pairs[id])?.text ?? '').replaceAll('`', '');
    const select = page.getByRole('combobox', { name: say(text) });
    const labels = await select.locator('option').allInnerTexts();
    await hand.pick(select, labels.find((label) => label.endsWith(partner)) ?? partner);
  }
}

async function fill({ page, hand, say, words }: Asked, flag: string, host: string, side: Words): Promise<void> {
  const name = (place: number) => words.blankName.replace('{place}', `${place}`).replace('{of}', '3');
  await hand.type(page.getByRole('textbox', { name: name(1) }), flag);
  await hand.type(page.getByRole('textbox', { name: name(2) }), host);
  await hand.pick(page.getByRole('combobox', { name: name(3) }), say(side));
}

const secret = (of: string): Words => ({ en: `Secret: why ${of}.`, 'zh-CN': `秘密：${of}的解释。` });
const host = { en: 'host', 'zh-CN': '主机' };
const container = { en: 'container', 'zh-CN': '容器' };

const ways: Way[] = [
  {
    question: choices,
    missing: 'missing',
    right: (asked) => choose(asked, choices.correct),
    wrong: [
      { do: (asked) => choose(asked, ['network', 'kernel']), shows: secret('kernel') },
      { do: (asked) => choose(asked, ['network', 'kernel', 'pids', 'boot']), shows: secret('boot') },
    ],
  },
  {
    question: short,
    missing: 'missingText',
    right: (asked) => type(asked, 'ＮＡＭＥＳＰＡＣＥ'),
    wrong: [
      {
        do: (asked) => type(asked, 'cgroups'),
        shows: { en: 'Secret: a cgroup limits.', 'zh-CN': '秘密：控制组只限制用量。' },
      },
      { do: (asked) => type(asked, '<b>"--'), shows: '<b>"--' },
    ],
  },
  {
    question: numeric,
    missing: 'missingText',
    right: (asked) => type(asked, '0.35 GB'),
    wrong: [
      {
        do: (asked) => type(asked, '350 MiB'),
        shows: { en: english.review.quiz.hints.unit, 'zh-CN': chinese.review.quiz.hints.unit },
      },
      {
        do: (asked) => type(asked, '∞ MB'),
        shows: { en: english.review.quiz.hints['not-a-number'], 'zh-CN': chinese.review.quiz.hints['not-a-number'] },
      },
    ],
  },
  {
    question: ordering,
    missing: null,
    right: (asked) => order(asked, ['ask', 'pull', 'create', 'start']),
    wrong: [
      {
        do: (asked) => order(asked, ['start', 'create', 'pull', 'ask']),
        shows: { en: english.review.quiz.tooEarly, 'zh-CN': chinese.review.quiz.tooEarly },
      },
    ],
  },
  {
    question: matching,
    missing: 'missingPairs',
    right: (asked) => match(asked, { address: 'address', half: 'half', share: 'share' }),
    wrong: [{ do: (asked) => match(asked, { address: 'spare', half: 'share', share: 'half' }), shows: secret('half') }],
  },
  {
    question: cloze,
    missing: 'missingBlanks',
    right: (asked) => fill(asked, '--publish', '8080', container),
    wrong: [
      { do: (asked) => fill(asked, '-P', '80', host), shows: secret('flag') },
      { do: (asked) => fill(asked, '<script>', '$(x)', container), shows: '<script>' },
    ],
  },
  {
    question: command,
    missing: 'missingText',
    right: (asked) => type(asked, 'docker container run —publish=80:80 --name “site” -d nginx'),
    wrong: [
      { do: (asked) => type(asked, 'docker run --name site -p 80:80 nginx'), shows: secret('foreground') },
      {
        do: (asked) => type(asked, 'docker ps | grep nginx'),
        shows: { en: english.review.quiz.differences.pipe, 'zh-CN': chinese.review.quiz.differences.pipe },
      },
      { do: (asked) => type(asked, '$(`<b>"'), shows: '$(`<b>"' },
    ],
  },
];

async function takeQuestion(asked: Asked, { question, missing, right, wrong }: Way): Promise<void> {
  const { page, hand, say, words } = asked;
  const press = (name: string) => hand.press(page.getByRole('button', { name, exact: true }));
  const isTold = async (heading: string) => {
    await expect(page.locator('#outcome').getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByText(say(question.explanation))).toBeVisible();
  };
  await page.goto('/today/quiz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(question.prompt).replaceAll('`', ''));
  if (missing) {
    await press(words.answer);
    await expect(page.getByRole('status').filter({ hasText: words[missing] })).toBeVisible();
  }
  await press(words.unknown);
  await isTold(words.notYet);
  await press(words.next);
  for (const way of wrong) {
    await way.do(asked);
    await press(words.answer);
    await isTold(words.notYet);
    await expect(page.getByText(say(way.shows)).first()).toBeVisible();
    await press(words.next);
  }
  await right(asked);
  await press(words.answer);
  await isTold(words.right);
}

test.describe('on a phone, by thumb, in Chinese', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' });
  for (const way of ways)
    test(way.question.type, async ({ page, study }) => {
      test.slow();
      await study({ others: [way.question] });
      const say = (words: Words) => inLanguage(words, 'zh-CN', 'en');
      await takeQuestion({ page, hand: thumb(page), say, words: wordsOf['zh-CN'] }, way);
    });
});

test.describe('at a desk, by keys alone, in English', () => {
  for (const way of ways)
    test(way.question.type, async ({ page, study }) => {
      test.slow();
      await study({ others: [way.question] });
      const say = (words: Words) => inLanguage(words, 'en', 'en');
      await takeQuestion({ page, hand: keys(page), say, words: wordsOf.en }, way);
    });
});
