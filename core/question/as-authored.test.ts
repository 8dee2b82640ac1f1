import { expect, test } from 'vitest';
import { asAuthored } from './as-authored.ts';
import { aCommand, oneOfEach } from './question.builder.ts';
import { typeOf } from './registry.ts';

test('the description of a program is not what an author wrote', () => {
  const command = aCommand();
  const { description, ...written } = command;
  expect(description).toBeDefined();
  expect(asAuthored(command)).toEqual(written);
});

test('what an author wrote is read by the schema for authors, in every type', () => {
  for (const question of oneOfEach()) {
    const { authored, schema } = typeOf(question);
    expect((authored ?? schema).parse(asAuthored(question))).toEqual(asAuthored(question));
  }
});
