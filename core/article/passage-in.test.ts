import { expect, test } from 'vitest';
import { passageIn } from './passage-in.ts';

const section = {
  ...{ id: 'docker.second', number: 2, languages: ['en', 'zh-CN'] },
  heading: { en: 'Second', 'zh-CN': '第二' },
  body: { en: 'One. {#one}\n\nTwo. {#two}', 'zh-CN': '一。 {#one}\n\n二。 {#two}' },
};

test('a passage is cut out in the language asked for, with the section it stands in', () => {
  expect(passageIn(section, 'two', 'zh-CN')).toEqual({
    ...{ section: 'docker.second', anchor: 'two', heading: '第二', number: 2, text: '二。' },
  });
});

test("a language the course lacks falls back to the course's first", () => {
  expect(passageIn(section, 'two', 'fr')).toMatchObject({ heading: 'Second', text: 'Two.' });
});

test('a passage that was written out of its section is empty', () => {
  expect(passageIn(section, 'gone', 'en')).toMatchObject({ heading: 'Second', text: '' });
});
