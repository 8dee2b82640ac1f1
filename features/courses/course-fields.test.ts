import { expect, test } from 'vitest';
import { courseFields } from './course-fields.ts';

const course = { languages: ['zh-CN', 'en'], title: { 'zh-CN': '理解' }, description: {}, access: 'open' };

test('a course has a name in its first language at least', () => {
  expect(courseFields.parse(course)).toEqual(course);
  const wrong = courseFields.safeParse({ ...course, title: { en: 'Git' } });
  expect(wrong.error?.issues.map(({ path }) => path)).toEqual([['title', 'zh-CN']]);
});

test('words in a language that the course has not are let go', () => {
  const english = { ...course, languages: ['en'], title: { en: 'Git', 'zh-CN': '理解' } };
  expect(courseFields.parse(english).title).toEqual({ en: 'Git' });
});

test.each([
  ['no language', { languages: [] }, ['languages']],
  ['a name that is too long', { title: { 'zh-CN': '长'.repeat(121) } }, ['title', 'zh-CN']],
  ['a description that is too long', { description: { en: 'x'.repeat(601) } }, ['description', 'en']],
  ['nothing said of who may join', { access: null }, ['access']],
])('%s is refused at its field', (_, change, path) => {
  const read = courseFields.safeParse({ ...course, ...change });
  expect(read.error?.issues[0]?.path).toEqual(path);
});
