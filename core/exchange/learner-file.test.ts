import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fromFileEvent, toFileEvent } from './file-event.ts';
import { fileLine } from './file-line.ts';
import { aFileOf, aLearnerFile, aLog } from './learner-file.builder.ts';
import { accountSchema, type LearnerFile, learnerFileSchema } from './learner-file.ts';
import { readLearnerFile } from './read-learner-file.ts';
import { writeLearnerFile } from './write-learner-file.ts';

const schema = {
  ...z.toJSONSchema(learnerFileSchema, { target: 'draft-7', io: 'input' }),
  title: 'A learner of Wengu',
};

/** `vitest --update` writes the file anew. */
test('the published schema is in step with what is read', async () => {
  const file = path.resolve('docs/learner.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

async function* inPages<Item>(items: readonly Item[]) {
  for (let at = 0; at < items.length; at += 3) yield items.slice(at, at + 3);
}
const memory = { learned: null, suspended: true, firstSight: null };
const written = ({ format: _format, version: _version, log, memories: _memories, end: _end, ...head }: LearnerFile) =>
  text(writeLearnerFile(head, inPages(log.map(fromFileEvent)), inPages([{ question: 'docker.a', memory }])));

test('whatever the log holds, the file is JSON of the published schema and reads back the same', async () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  await fc.assert(
    fc.asyncProperty(aLog, async (log) => {
      const whole = await written(aFileOf(log));
      expect(isValid(JSON.parse(whole)), JSON.stringify(isValid.errors)).toBe(true);
      const read = readLearnerFile(whole);
      expect(read).toMatchObject({ ok: true, file: { end: { events: log.length, memories: 1 } } });
      if (read.ok) expect(read.file.log.map(fromFileEvent)).toEqual(log);
    }),
  );
});

test('a file that was cut off anywhere is refused', async () => {
  const log = fc.sample(aLog, { seed: 7, numRuns: 1 }).flat();
  const whole = await written(aFileOf(log));
  expect(readLearnerFile(whole).ok).toBe(true);
  fc.assert(
    fc.property(fc.nat(whole.trimEnd().length - 1), (length) => {
      expect(readLearnerFile(whole.slice(0, length))).toEqual({
        ...{ ok: false, fault: 'is no whole export: it is cut off, or no JSON at all.' },
      });
    }),
  );
});

const anEvent = () => fc.sample(aLog, { seed: 3, numRuns: 20 }).flat().slice(0, 1).map(toFileEvent);

test.each([
  ['other JSON', { a: 1 }, 'is no export of a learner: its "format" is not "wengu-learner".'],
  ['no object', null, 'is no export of a learner: its "format" is not "wengu-learner".'],
  ['a newer one', { ...aLearnerFile(), version: 3 }, 'was written by a newer Wengu: update this one first.'],
  [
    'one that lacks an event',
    { ...aLearnerFile(), end: { events: 1, memories: 0 } },
    'lacks something: it has 0 events and 0 memories, and should have 1 and 0.',
  ],
  [
    'one with an event twice',
    aLearnerFile({ log: [...anEvent(), ...anEvent()] }),
    'is not as an export should be: an event stands in it twice.',
  ],
])('%s is refused with a sentence', (_, value, fault) => {
  expect(readLearnerFile(JSON.stringify(value))).toEqual({ ok: false, fault });
});

test('what is wrong in it is named', () => {
  const file = aLearnerFile();
  const wrong = { ...file, account: { ...file.account, role: 'administrator' } };
  const read = readLearnerFile(JSON.stringify(wrong));
  expect(read).toMatchObject({ ok: false, fault: expect.stringMatching(/at account: .*role/) });
});

/** What of an account is no matter of the learner's, or of this installation alone. */
const leftOut = ['role', 'passwordHash', 'leftCourseAt', 'lastSignInAt', 'emailVerifiedAt', 'logMark'];

test('every column of an account is in the file or left out on purpose', () => {
  const model = readFileSync('prisma/schema/people.prisma', 'utf8').split('\n}')[0] ?? '';
  const columns = [...model.matchAll(/^ {2}(\w+) +(?:String|Int|Float|BigInt)\b/gm)].map(([, column]) => column ?? '');
  expect(columns.length).toBeGreaterThan(15);
  expect(columns.filter((column) => !leftOut.includes(column)).sort()).toEqual(Object.keys(accountSchema.shape).sort());
});

test('a line is the JSON of its event', () => {
  fc.assert(
    fc.property(aLog, (log) => {
      expect(log.map((logged) => JSON.parse(fileLine(logged)))).toEqual(log.map(toFileEvent));
    }),
  );
});

test('an id or a reason on two lines is no id', () => {
  const [event] = anEvent();
  const turned = aLearnerFile({ log: event ? [{ ...event, id: 'a\u001Fb' }] : [] });
  expect(readLearnerFile(JSON.stringify(turned))).toMatchObject({
    ok: false,
    fault: expect.stringContaining('log.0.id'),
  });
});

test('a file of version 1, which told less, is read as well', () => {
  const { readingPlaces: _places, moreToday: _more, signIn: _ways, ...older } = aLearnerFile();
  expect(readLearnerFile(JSON.stringify({ ...older, version: 1 }))).toMatchObject({
    ok: true,
    file: { readingPlaces: [], moreToday: [], signIn: { password: false } },
  });
});
