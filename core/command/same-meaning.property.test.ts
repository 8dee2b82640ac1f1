import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aWish, type Wish, written } from './command.builder.ts';
import { docker } from './docker.builder.ts';
import { readMeaning } from './read-meaning.ts';
import { isSameMeaning } from './same-meaning.ts';

function isSame(expected: string, given: string): boolean {
  const [one, other] = [readMeaning(expected, docker), readMeaning(given, docker)];
  return 'meaning' in one && 'meaning' in other && isSameMeaning(one.meaning, other.meaning);
}

/** What a learner might get wrong, each of which is another command. */
function spoilt({ command, flags, operands }: Wish): Wish[] {
  const others = docker.commands.filter((each) => each !== command && each.flags.length > 0);
  return [
    ...flags.map((_, at) => ({ command, operands, flags: flags.toSpliced(at, 1) })),
    ...flags.flatMap(({ flag, values }, at) =>
      values.map((_, which) => ({
        ...{ command, operands },
        flags: flags.with(at, { flag, values: values.with(which, 'other') }),
      })),
    ),
    ...command.flags
      .filter((flag) => !flags.some((each) => each.flag === flag))
      .slice(0, 3)
      .map((flag) => ({ command, operands, flags: [...flags, { flag, values: flag.value ? ['more'] : [] }] })),
    ...operands.map((_, at) => ({ command, flags, operands: operands.with(at, 'other') })),
    { command, flags, operands: [...operands, 'more'] },
    { command, flags, operands: operands.slice(1) },
    ...others.slice(0, 3).map((command) => ({ command, flags, operands })),
  ];
}

const twoWays = aWish.chain((wish) => fc.tuple(written(wish), written(wish)));

test('names, spelling, order of free flags and quotes never change the verdict', () => {
  fc.assert(
    fc.property(twoWays, ([one, other]) => {
      expect(isSame(one, other)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const spoiltPair = aWish.chain((wish) =>
  fc.constantFrom(...spoilt(wish)).chain((other) => fc.tuple(written(wish), written(other))),
);

test('a dropped, added or changed flag, value or operand always changes the verdict', () => {
  fc.assert(
    fc.property(spoiltPair, ([one, other]) => {
      expect(isSame(one, other)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('any text is read or refused, whatever stands in it', () => {
  const scraps = fc.array(
    fc.constantFrom(
      'docker',
      ' ',
      'ps',
      '-a',
      '$',
      '(',
      ')',
      '`',
      '"',
      "'",
      '\\',
      '\n',
      '|',
      '&',
      ';',
      '<',
      '>',
      '{',
      '}',
      '#',
      '=',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        scraps.map((each) => each.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const read = readMeaning(text, docker);
        if ('meaning' in read) expect(isSameMeaning(read.meaning, read.meaning)).toBe(true);
        else expect(read.fault).toBeTypeOf('string');
      },
    ),
    { numRuns: 2_000 },
  );
});
