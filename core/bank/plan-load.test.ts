import { expect, test } from 'vitest';
import {
  aChoice,
  aCourseFile,
  anArticleFile,
  applied,
  aQuestionFile,
  aSectionFile,
  type Bank,
  emptyBank,
} from './bank.builder.ts';
import type { Content, FileItem } from './bank-item.ts';
import { planLoad } from './plan-load.ts';

const course = [aCourseFile(), anArticleFile(), aSectionFile('first')];
const plan = (files: FileItem[], { loaded, bank }: Bank, takeFiles = false) =>
  planLoad({ files, loaded, bank, takeFiles });
const load = (files: FileItem[], before: Bank = emptyBank, takeFiles = false) =>
  applied(plan(files, before, takeFiles), before);
/** The same bank after someone edited one thing in the app. */
const edited = <Part extends object>({ loaded, bank }: Bank, id: string, part: Part): Bank => ({
  loaded,
  bank: bank.map((item) =>
    item.id === id ? ({ ...item, content: { ...item.content, ...part } } as typeof item) : item,
  ),
});
const question = (content: Partial<Content['question']> = {}) => aQuestionFile('q', content);
/** What a load would do with the question, and with nothing else. */
function fate(files: FileItem[], before: Bank, takeFiles = false) {
  const { steps, problems } = plan(files, before, takeFiles);
  const step = steps.find((each) => each.id === 'docker.q');
  expect(steps.filter((each) => each.id !== 'docker.q' && each.action !== 'same')).toEqual([]);
  return step ? { action: step.action, taken: step.taken } : problems.map((problem) => problem.message);
}
const body = (bank: Bank) => bank.bank.find((item) => item.id === 'docker.q')?.content;

test('everything is created in an empty database, what is named before what names it', () => {
  const { steps, problems } = plan([question(), ...course].reverse(), emptyBank);
  expect(problems).toEqual([]);
  expect(steps.map(({ action, id }) => `${action} ${id}`)).toEqual([
    'create docker',
    'create docker.basics',
    'create docker.first',
    'create docker.q',
  ]);
});

test('an unchanged file leaves an edit in the app alone', () => {
  const files = [...course, question()];
  const before = edited(load(files), 'docker.q', { body: aChoice('Edited?'), passage: 'b', retired: true });
  expect(fate(files, before)).toEqual({ action: 'same', taken: [] });
});

test('a change in the file alone is taken', () => {
  const before = load([...course, question()]);
  const files = [...course, question({ body: aChoice('Better?') })];
  expect(fate(files, before)).toEqual({ action: 'update', taken: ['body'] });
});

test('different fields may change on both sides', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Edited?') });
  const files = [...course, question({ position: 9 })];
  expect(fate(files, before)).toEqual({ action: 'update', taken: ['position'] });
  expect(body(load(files, before))).toMatchObject({ body: { prompt: 'Edited?' }, position: 9 });
});

test('the same field changed on both sides is a problem, and the app keeps its version', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Edited?') });
  const files = [...course, question({ body: aChoice('Better?') })];
  expect(plan(files, before).problems).toEqual([
    {
      file: 'docker/basics/01-first/questions.yaml',
      line: 2,
      message:
        'question docker.q: body changed in the file and in the app; ' +
        'the app\'s version stays until "content load --take files"',
    },
  ]);
  const after = load(files, before);
  expect(body(after)).toMatchObject({ body: { prompt: 'Edited?' } });
  expect(plan(files, after).problems).toHaveLength(1);
});

test('the file wins where it is told to, and then all is the same', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Edited?') });
  const files = [...course, question({ body: aChoice('Better?') })];
  expect(fate(files, before, true)).toEqual({ action: 'update', taken: ['body'] });
  const after = load(files, before, true);
  expect(body(after)).toMatchObject({ body: { prompt: 'Better?' } });
  expect(fate(files, after)).toEqual({ action: 'same', taken: [] });
});

test('"take files" does not touch an edit whose file is unchanged', () => {
  const files = [...course, question()];
  const before = edited(load(files), 'docker.q', { body: aChoice('Edited?') });
  expect(fate(files, before, true)).toEqual({ action: 'same', taken: [] });
});

test('the same change on both sides is no problem', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Better?') });
  const files = [...course, question({ body: aChoice('Better?') })];
  expect(fate(files, before)).toEqual({ action: 'same', taken: [] });
  expect(fate(files, edited(load(files, before), 'docker.q', { body: aChoice('Later?') }))).toEqual({
    action: 'same',
    taken: [],
  });
});

test('a question in the database that no file ever held is not overwritten', () => {
  const { bank } = load([...course, question()]);
  const files = [...course, question({ body: aChoice('Other?') })];
  const { loaded } = load(course);
  expect(fate(files, { loaded, bank })).toHaveLength(1);
  expect(fate(files, { loaded, bank }, true)).toEqual({ action: 'update', taken: ['body'] });
});

test('what disappears is retired once, and an edit in the app goes with it', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Edited?') });
  expect(fate(course, before)).toEqual({ action: 'retire', taken: ['retired'] });
  const after = load(course, before);
  expect(body(after)).toMatchObject({ body: { prompt: 'Edited?' }, retired: true });
  expect(plan(course, after).steps.map((step) => step.id)).toEqual(['docker', 'docker.basics', 'docker.first']);
});

test('what comes back is no longer retired', () => {
  const files = [...course, question()];
  const gone = load(course, load(files));
  expect(fate(files, gone)).toEqual({ action: 'update', taken: ['retired'] });
  expect(fate(files, load(files, gone))).toEqual({ action: 'same', taken: [] });
});

test('what somebody brought back in the app stays, although it has no file', () => {
  const gone = load(course, load([...course, question()]));
  const before = edited(gone, 'docker.q', { retired: false });
  expect(plan(course, before).steps.filter((step) => step.action !== 'same')).toEqual([]);
});

test('a course without a folder is archived, and everything in it retired', () => {
  const files = [...course, question()];
  const after = load([], load(files));
  expect(plan([], load(files)).steps.map((step) => step.action)).toEqual(['retire', 'retire', 'retire', 'retire']);
  expect(after.bank.map((item) => item.content)).toMatchObject([
    { access: 'archived' },
    { retired: true },
    { retired: true },
    { retired: true },
  ]);
  expect(load(files, after).bank.map((item) => item.content)).toEqual(load(files).bank.map((item) => item.content));
});

test('a changed key is a problem until the revision is raised', () => {
  const before = load([...course, question()]);
  expect(fate([...course, question({ body: aChoice('Which?', 'b') })], before)).toEqual([
    'docker.q: the right answer changed, but answers were graded by the old one; raise "revision:" to 2 to start anew',
  ]);
  expect(fate([...course, question({ body: aChoice('Which?', 'b') })], before, true)).toHaveLength(1);
  expect(fate([...course, question({ body: aChoice('Which?', 'b'), revision: 2 })], before)).toEqual({
    action: 'update',
    taken: ['body', 'revision'],
  });
});

test('a key that was changed in the app is the business of the app', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Which?', 'b') });
  expect(fate([...course, question({ position: 9 })], before)).toEqual({ action: 'update', taken: ['position'] });
});

test('another type is another key', () => {
  const open = question({ body: { type: 'recall', prompt: 'P', model: 'M', points: ['p'], explanation: 'E' } });
  const before = load([...course, open]);
  expect(fate([...course, question()], before)).toHaveLength(1);
});

test('raising the revision alone starts anew with the same wording', () => {
  const before = load([...course, question()]);
  expect(fate([...course, question({ revision: 2 })], before)).toEqual({ action: 'update', taken: ['revision'] });
});

test('a raised revision does not publish a wording of the app that the file does not hold', () => {
  const before = edited(load([...course, question()]), 'docker.q', { body: aChoice('Edited?') });
  const files = [...course, question({ revision: 2 })];
  expect(fate(files, before)).toHaveLength(1);
  expect(body(load(files, before, true))).toMatchObject({ body: { prompt: 'Which?' }, revision: 2 });
});

test('a revision never goes down, nor back to one that the app has used', () => {
  const before = load([...course, question({ revision: 3 })]);
  expect(fate([...course, question({ revision: 2 })], before)).toEqual([
    'docker.q: revision goes down from 3 to 2; it can only be raised',
  ]);
  const ahead = edited(before, 'docker.q', { revision: 5, body: aChoice('Edited?') });
  expect(fate([...course, question({ revision: 4 })], ahead, true)).toEqual([
    'docker.q: the app is at revision 5 already; raise it to 6 or more',
  ]);
});

test('a question that moves to another section keeps its id and its wording', () => {
  const before = load([...course, aSectionFile('second'), question()]);
  const files = [...course, aSectionFile('second'), question({ section: 'docker.second' })];
  expect(fate(files, before)).toEqual({ action: 'update', taken: ['section'] });
});
