import { act, form, page, type Table } from '../entry.ts';
import { instructors, teachers as may } from '../persons.ts';

const list = '';
const fields = (section: string, prompt = 'Another wording?') =>
  JSON.stringify({
    ...{ section, passage: 'p1' },
    body: {
      ...{ type: 'choice', prompt: { en: prompt }, correct: ['b'], explanation: { en: 'So.' } },
      options: ['a', 'b', 'c'].map((id) => ({ id, text: { en: id }, feedback: { en: 'So.' } })),
    },
  });
const editing = { may, nobody: 'signed-out' } as const;
const looking = { ...editing, writes: false };

/** The questions of a course are written by who teaches it; what was done to several is undone by who did it. */
export const questions: Table = {
  '/teach/[course]/questions': { may, ask: ({ course }) => page(`/teach/${course}/questions`) },
  '/teach/[course]/questions/new': { may, ask: ({ course }) => page(`/teach/${course}/questions/new`) },
  '/teach/[course]/questions/new#makeQuestionAction': {
    may,
    ask: ({ course, section }) => act(`/teach/${course}/questions/new`, { course, section, type: 'choice' }),
  },
  '/teach/[course]/questions/[question]': {
    may,
    ask: ({ course, question }) => page(`/teach/${course}/questions/${question}`),
  },
  ...ofAQuestion(),
  '/teach/[course]/questions/[question]/history': {
    may,
    ask: ({ course, revised }) => page(`/teach/${course}/questions/${revised}/history`),
  },
  '/teach/[course]/questions/[question]/history#goBackAction': {
    may,
    ask: ({ course, revised: question }) =>
      act(`/teach/${course}/questions/${question}/history`, { course, question, version: 1, seen: 2 }),
  },
  '/teach/[course]/questions/several/move': {
    may,
    ask: ({ course, section, question }) =>
      page(`/teach/${course}/questions/several/move?section=${section}&question=${question}`),
    free: ['question'],
  },
  '/teach/[course]/questions/several/[change]': {
    ...{ may: instructors, hides: 'several' },
    ask: ({ course, several }) => page(`/teach/${course}/questions/several/${several}`),
  },
  '/teach/[course]/questions/several#severalAction: move': {
    may,
    ask: ({ course, section, question }) =>
      act(`/teach/${course}/questions`, { course, list }, form({ do: 'move', section, passage: 'p2', question })),
  },
  '/teach/[course]/questions/several#severalAction: retire': {
    may,
    ask: ({ course, question }) =>
      act(`/teach/${course}/questions`, { course, list }, form({ do: 'retire', question })),
  },
  '/teach/[course]/questions/several#undoSeveralAction': {
    ...{ may: instructors, hides: 'several' },
    ask: ({ course, several: id }) => act(`/teach/${course}/questions`, { course, list, id }),
  },
  'POST /api/pictures': {
    may,
    ask: ({ course }) => ({
      method: 'POST',
      path: `/api/pictures?course=${course}`,
      headers: { 'Content-Type': 'image/png' },
      body: Buffer.from(dot, 'base64'),
    }),
  },
};

/** A PNG of one point. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function ofAQuestion(): Table {
  const folder = '/teach/[course]/questions/[question]';
  const at = (course: string, question: string) => `/teach/${course}/questions/${question}`;
  return {
    [`${folder}#lookAction`]: {
      ...looking,
      ask: ({ course, question, section }) =>
        act(at(course, question), { course, question }, { fields: fields(section), language: 'en' }),
    },
    [`${folder}#tryAction`]: {
      ...looking,
      ask: ({ course, question, section }) =>
        act(
          at(course, question),
          { course, question },
          { fields: fields(section), language: 'en', response: { unknown: true } },
        ),
    },
    [`${folder}#textAction`]: {
      ...looking,
      ask: ({ course, question, section }) =>
        act(at(course, question), { course, question }, { section, language: 'en' }),
    },
    [`${folder}#saveAction`]: {
      ...editing,
      ask: ({ course, question, section }) =>
        act(at(course, question), { course, question }, { fields: fields(section), edits: 0 }),
    },
    [`${folder}#publishAction`]: {
      ...editing,
      ask: ({ course, question, section }) =>
        act(
          at(course, question),
          { course, question },
          { fields: fields(section), edits: 0, as: 'wording', keyMayChange: false },
        ),
    },
    [`${folder}#retireAction`]: {
      ...editing,
      ask: ({ course, question }) => act(at(course, question), { course, question }, { edits: 0, retired: true }),
    },
    [`${folder}#discardAction`]: {
      ...editing,
      ask: ({ course, drafted: question }) => act(at(course, question), { course, question }, { edits: 1 }),
    },
  };
}
