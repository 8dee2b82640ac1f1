import { expect, test } from 'vitest';
import { aNumeric } from '../question/question.builder.ts';
import { aCourseFile, aQuestionFile, aSectionFile } from './bank.builder.ts';
import { countQuestions } from './count-questions.ts';

test('questions are counted by section and type, course by course', () => {
  const items = [
    ...[aCourseFile(), aSectionFile('first'), aSectionFile('second')],
    ...[aQuestionFile('p'), aQuestionFile('q'), aQuestionFile('r', { body: aNumeric() })],
    aQuestionFile('s', { section: 'docker.second' }),
    { ...aQuestionFile('t'), course: 'git' },
  ];
  expect(countQuestions(items)).toMatchObject([
    {
      course: 'docker',
      questions: 4,
      sections: [
        { section: 'docker.first', types: { choice: 2, numeric: 1 }, questions: 3 },
        { section: 'docker.second', types: { choice: 1 }, questions: 1 },
      ],
      longestKeys: [{ language: 'en', all: 0, count: 0, expected: 0, p: 1 }],
    },
  ]);
});
