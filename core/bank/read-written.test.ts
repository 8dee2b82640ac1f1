import { expect, test } from 'vitest';
import { docker } from '../command/docker.builder.ts';
import { asAuthored } from '../question/as-authored.ts';
import { aChoice, aCommand, oneOfEach } from '../question/question.builder.ts';
import { readWritten } from './read-written.ts';

const around = { languages: ['en'], passages: new Map([['one', 'Which of the groups?']]), programs: [docker] };

test('a sound question of each type, as its author wrote it, is what is published', () => {
  for (const question of oneOfEach()) {
    const { body, faults } = readWritten(asAuthored(question), 'one', around);
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    expect(body && asAuthored(body)).toEqual(asAuthored(question));
  }
});

test('a command takes along what it is read by', () => {
  expect(readWritten(asAuthored(aCommand()), 'one', around).body).toMatchObject({ description: { name: 'docker' } });
});

test('nothing but the type is wanting in many places, each with a sentence', () => {
  const { body, faults } = readWritten({ type: 'choice' }, '', around);
  expect(body).toBeNull();
  expect(faults).toContainEqual({ at: ['prompt'], rule: 'missing', level: 'error' });
  expect(faults).toContainEqual({ at: ['options'], rule: 'missing', level: 'error' });
});

test('what an author does not write cannot be slipped in', () => {
  const { faults } = readWritten(aCommand(), 'one', around);
  expect(faults).toEqual([
    { at: ['description'], rule: 'unknown-field', values: { field: 'description' }, level: 'error' },
  ]);
});

test('the passage is one of the section, and every language is one of the course', () => {
  expect(readWritten(aChoice({ prompt: { en: 'Which?', fr: 'Lequel ?' } }), 'two', around).faults).toEqual([
    { at: ['passage'], rule: 'no-passage', level: 'error' },
    { at: ['prompt', 'fr'], rule: 'language-foreign', values: { language: 'fr' }, level: 'error' },
  ]);
});

test('a type that nobody knows is a fault, not an error', () => {
  expect(readWritten({ type: 'riddle' }, 'one', around)).toEqual({
    body: null,
    faults: [
      { at: ['type'], rule: 'not-one-of', values: { known: expect.stringContaining('choice') }, level: 'error' },
    ],
  });
});
