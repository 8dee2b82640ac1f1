import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lintSection } from '../../core/article/lint-section.ts';
import { passagesOf } from '../../core/article/parse-section.ts';
import type { FileItem } from '../../core/bank/bank-item.ts';
import { lintBank } from '../../core/bank/lint/lint-bank.ts';
import { readWritten } from '../../core/bank/read-written.ts';
import { docker } from '../../core/command/docker.builder.ts';
import type { Program } from '../../core/command/program.ts';
import type { Question } from '../../core/question/registry.ts';
import { type RuleName, rules } from '../../core/question/rules/rules.ts';
import { textsOf, type Words } from '../../core/question/words.ts';
import { checkContent } from './check-content.ts';
import { type Defect, trickySound, writtenDefects } from './lint-corpus/read-corpus.builder.ts';
import { type Sound, spoilt } from './lint-corpus/spoil.builder.ts';

const languages = ['en', 'zh-CN'];
const written = writtenDefects();

let course: Sound[];
let programs: Program[];
let sections: Words[];
beforeAll(async () => {
  const { items } = await checkContent(path.resolve('content'));
  const bodies = new Map(items.flatMap((item) => (item.kind === 'section' ? [[item.id, item.content.body]] : [])));
  sections = [...bodies.values()];
  const questions = items.flatMap((item) => (item.kind === 'question' ? [item] : []));
  course = questions.map((item) => asSound(item, bodies.get(item.content.section)));
  const described = questions.flatMap(({ content: { body } }) =>
    'description' in body ? (body.description ?? []) : [],
  );
  programs = [docker, ...described.filter(({ name }) => name !== docker.name)];
});

function asSound({ content }: FileItem<'question'>, body: Words = {}): Sound {
  const texts = Object.entries(body).map(([language, text]) => {
    const passage = passagesOf(text).find(({ anchor }) => anchor === content.passage);
    return [language, passage?.text ?? ''];
  });
  const { description: _, ...question } = { description: undefined, ...content.body };
  return { question, passage: Object.fromEntries(texts) };
}

/** The rules that have something to say of a question, alone or behind the one that stands before it. */
function brokenIn({ question, passage, before }: Pick<Defect, 'question' | 'passage' | 'before'>): RuleName[] {
  const passages = new Map(passage === null ? [] : [['it', passage]]);
  const alone = readWritten(question, 'it', { languages, programs, passages }).faults;
  const bank = [before, question].filter((each) => before && each) as unknown as Question[];
  const together = lintBank(
    bank.map((each, at) => ({ id: String(at), section: 'it', question: each })),
    languages,
  );
  const findings = [...alone, ...together];
  for (const { rule, values = {} } of findings)
    for (const [, name = ''] of rules[rule].says.matchAll(/\{(\w+)\}/g))
      expect(values[name], `${rule}: ${name}`).toBeDefined();
  return [...new Set(findings.map(({ rule }) => rule))];
}

test('seeded defects are found except those known to be missed, and sound questions are left alone', () => {
  const defects = [...written, ...course.flatMap(spoilt)];
  const sound = [...course, ...trickySound()];
  expect(written.length).toBeGreaterThanOrEqual(60);
  expect(sound.length).toBeGreaterThanOrEqual(100);

  const judged = defects.map((defect) => ({ ...defect, found: brokenIn(defect).includes(defect.breaks) }));
  const flagged = sound.flatMap((each) => brokenIn(each).map((rule) => ({ rule, question: each.question })));
  const names = [...new Set(judged.map(({ breaks }) => breaks))].sort();
  const row = (of: typeof judged) => ({ seeded: of.length, found: of.filter(({ found }) => found).length });
  console.table(
    Object.fromEntries([
      ...names.map((name) => [
        name,
        {
          ...row(judged.filter(({ breaks }) => breaks === name)),
          'wrongly flagged': flagged.filter(({ rule }) => rule === name).length,
        },
      ]),
      ['in all', { ...row(judged), 'wrongly flagged': flagged.length }],
      ['sound questions', { seeded: sound.length }],
    ]),
  );
  const unseen = judged.filter(({ found, missed = false }) => found === missed);
  expect(unseen.map(({ breaks, question }) => ({ breaks, question }))).toEqual([]);
  expect(flagged).toEqual([]);
}, 60_000);

test('of a seeded defect, nothing is said besides', () => {
  const more = written.flatMap((defect) =>
    brokenIn(defect)
      .filter((rule) => rule !== defect.breaks)
      .map((rule) => ({ rule, question: defect.question })),
  );
  expect(more).toEqual([]);
});

test('a picture without a description is found in the text of a section, wherever it stands', () => {
  for (const body of sections.flatMap((words) => textsOf(words))) {
    const paragraphs = body.split('\n\n');
    for (const at of paragraphs.keys()) {
      const spoilt = paragraphs.toSpliced(at, 0, '![](/pictures/1.webp)').join('\n\n');
      const found = lintSection(new Map([['en', `# H\n\n${spoilt}`]])).map(({ rule }) => rule);
      expect(found).toEqual(['picture-without-alt']);
    }
  }
});
