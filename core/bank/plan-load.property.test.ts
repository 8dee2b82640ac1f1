import fc from 'fast-check';
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
import type { BankItem, FileItem } from './bank-item.ts';
import { planLoad } from './plan-load.ts';

const prompts = fc.constantFrom('One?', 'Two?', 'Three?');

/** Some of four questions and two sections, each in one of a few states: two of these differ in every way that counts. */
const files: fc.Arbitrary<FileItem[]> = fc
  .record({
    title: fc.constantFrom('Docker', 'Containers'),
    sections: fc.subarray(['first', 'second']),
    questions: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('p', 'q', 'r', 's'),
        prompt: prompts,
        correct: fc.constantFrom('a', 'b'),
        revision: fc.integer({ min: 1, max: 3 }),
        position: fc.integer({ min: 1, max: 4 }),
      }),
      { selector: ({ name }) => name },
    ),
  })
  .map(({ title, sections, questions }) => [
    aCourseFile({ title }),
    anArticleFile(),
    ...sections.map((name) => aSectionFile(name)),
    ...questions.map(({ name, prompt, correct, ...rest }) =>
      aQuestionFile(name, { body: aChoice(prompt, correct), ...rest }),
    ),
  ]);

/** What may happen in the app between two loads. */
const edit = fc.record({
  name: fc.constantFrom('p', 'q', 'r', 's'),
  part: fc.oneof(
    prompts.map((prompt) => ({ body: aChoice(prompt) })),
    fc.boolean().map((retired) => ({ retired })),
    fc.record({ body: prompts.map((prompt) => aChoice(prompt)), revision: fc.integer({ min: 1, max: 4 }) }),
  ),
});
type Edit = { name: string; part: object };

const withEdits = (bank: readonly BankItem[], edits: Edit[]) =>
  edits.reduce<readonly BankItem[]>(
    (items, { name, part }) =>
      items.map((item) =>
        item.kind === 'question' && item.id === `docker.${name}`
          ? { ...item, content: { ...item.content, ...part } }
          : item,
      ),
    bank,
  );

const history = fc.array(fc.record({ files, edits: fc.array(edit, { maxLength: 4 }), takeFiles: fc.boolean() }), {
  maxLength: 4,
});

/** The bank after a number of loads with edits in the app after each. */
function after(past: { files: FileItem[]; edits: Edit[]; takeFiles: boolean }[]): Bank {
  let state = emptyBank;
  for (const { files, edits, takeFiles } of past) {
    const { loaded, bank } = applied(planLoad({ files, takeFiles, ...state }), state);
    state = { loaded, bank: withEdits(bank, edits) };
  }
  return state;
}

test('after a load everything is the same, and its problems are still there', () => {
  fc.assert(
    fc.property(history, files, fc.boolean(), (past, now, takeFiles) => {
      const before = after(past);
      const first = planLoad({ files: now, takeFiles, ...before });
      const second = planLoad({ files: now, takeFiles, ...applied(first, before) });
      expect(second.steps.filter((step) => step.action !== 'same' || step.remember)).toEqual([]);
      expect(second.problems).toEqual(first.problems);
    }),
  );
});

test('the order of files, of what was loaded and of the database does not matter', () => {
  const seed = fc.integer();
  const shuffled = <Item>(items: readonly Item[], by: number) =>
    items
      .map((item, at) => ({ item, rank: Math.sin(by + at * 97) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  fc.assert(
    fc.property(history, files, seed, (past, now, by) => {
      const { loaded, bank } = after(past);
      const mixed = { files: shuffled(now, by), loaded: shuffled(loaded, by + 1), bank: shuffled(bank, by + 2) };
      expect(planLoad({ ...mixed, takeFiles: false })).toEqual(
        planLoad({ files: now, loaded, bank, takeFiles: false }),
      );
    }),
  );
});

test('every thing in the files has one step or one problem', () => {
  fc.assert(
    fc.property(history, files, (past, now) => {
      const { steps, problems } = planLoad({ files: now, takeFiles: false, ...after(past) });
      const gone = steps.filter((step) => !now.some((item) => item.kind === step.kind && item.id === step.id));
      expect(gone.map((step) => step.action === 'retire' || step.action === 'same')).not.toContain(false);
      expect(steps.length - gone.length + problems.length).toBeGreaterThanOrEqual(now.length);
    }),
  );
});

test('what was edited in the app since a load without problems is left alone by the same files', () => {
  fc.assert(
    fc.property(history, files, fc.array(edit), fc.boolean(), (past, now, edits, takeFiles) => {
      const before = after(past);
      const first = planLoad({ files: now, takeFiles: true, ...before });
      fc.pre(first.problems.length === 0);
      const { loaded, bank } = applied(first, before);
      const { steps } = planLoad({ files: now, takeFiles, loaded, bank: withEdits(bank, edits) });
      expect(steps.filter((step) => step.action !== 'same')).toEqual([]);
    }),
  );
});

test('no published revision goes down', () => {
  fc.assert(
    fc.property(history, files, fc.boolean(), (past, now, takeFiles) => {
      const before = after(past);
      for (const step of planLoad({ files: now, takeFiles, ...before }).steps) {
        const was = before.bank.find((item) => item.kind === 'question' && item.id === step.id);
        if (step.kind === 'question' && was?.kind === 'question')
          expect(step.content.revision).toBeGreaterThanOrEqual(was.content.revision);
      }
    }),
  );
});
