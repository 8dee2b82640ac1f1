import { expect, test } from 'vitest';
import { aDay, aDue, aFresh, anAnswerTo } from './day.builder.ts';
import type { Day } from './day.ts';
import { todaysQueue } from './todays-queue.ts';

const letters = (text: string) => [...text];
const fresh = (text: string) => letters(text).map((name) => aFresh(name));
const due = (text: string) => letters(text).map((name) => aDue(name));
const orderOf = (given: Partial<Day>) => todaysQueue(aDay(given)).order;

test('new questions come in course order, as many as the limit', () => {
  const limits = { newPerDay: 4, reviewsPerDay: 9 };
  expect(todaysQueue(aDay({ fresh: fresh('abcdef'), limits }))).toEqual({
    order: letters('abcd'),
    left: { due: 0, new: 4 },
  });
});

test('new questions are spread among the reviews', () => {
  const order = orderOf({ due: due('rstuvw'), fresh: fresh('ab') });
  expect([order.indexOf('a'), order.indexOf('b')]).toEqual([2, 6]);
});

test('reviews of two sections alternate', () => {
  const order = orderOf({ due: [...due('abcd'), ...letters('wxyz').map((name) => aDue(name, { section: 'net' }))] });
  const sections = order.map((name) => (name < 'm' ? 'images' : 'net'));
  expect(sections.filter((section, index) => section === sections[index - 1])).toEqual([]);
});

test('two learners, and two days, have their own order', () => {
  const reviews = due('abcdefgh');
  expect(orderOf({ due: reviews, seed: 'bob' })).not.toEqual(orderOf({ due: reviews, seed: 'ada' }));
  expect(orderOf({ due: reviews, studyDay: '2026-05-04' })).not.toEqual(orderOf({ due: reviews }));
});

test('an answer to a new question while reading takes a place of the new limit', () => {
  const answered = [anAnswerTo('z', { firstEver: true }), anAnswerTo('b', { firstEver: true })];
  const limits = { newPerDay: 4, reviewsPerDay: 9 };
  expect(orderOf({ fresh: fresh('abcdef'), limits, answered })).toEqual(letters('ac'));
});

test('an answer to a due question outside the day’s plan takes a place of the review limit', () => {
  const limits = { newPerDay: 0, reviewsPerDay: 3 };
  const planned = orderOf({ due: due('abcdef'), limits });
  const outside = letters('abcdef').find((name) => !planned.includes(name)) ?? '';
  const left = orderOf({ due: due('abcdef'), limits, answered: [anAnswerTo(outside)] });
  expect(left).toHaveLength(2);
  expect(planned.filter((name) => left.includes(name))).toEqual(left);
});

test('repeated answers count once', () => {
  const limits = { newPerDay: 0, reviewsPerDay: 3 };
  const [first = ''] = orderOf({ due: due('abcdef'), limits });
  const answered = [anAnswerTo(first), anAnswerTo(first)];
  expect(todaysQueue(aDay({ due: due('abcdef'), limits, answered })).left).toEqual({ due: 2, new: 0 });
});

test('reviews of this morning keep their places of the limit, also when other settings have made them not due since', () => {
  const limits = { newPerDay: 0, reviewsPerDay: 3 };
  const answered = [anAnswerTo('x'), anAnswerTo('y')];
  expect(orderOf({ due: due('abcdef'), limits, answered })).toHaveLength(1);
  expect(orderOf({ due: due('abcdef'), limits, answered: [...answered, anAnswerTo('z')] })).toEqual([]);
});

test('a missed question comes again behind three others', () => {
  const answered = [anAnswerTo('a', { rating: 'again', firstEver: true })];
  expect(orderOf({ fresh: fresh('abcdef'), answered })).toEqual(letters('bcdaef'));
  expect(orderOf({ fresh: fresh('abcdef'), answered: [...answered, anAnswerTo('b')] })).toEqual(letters('cdaef'));
});

test('a missed question comes at the end when fewer than three others are left', () => {
  const answered = [anAnswerTo('a', { rating: 'again', firstEver: true })];
  expect(orderOf({ fresh: fresh('abc'), answered })).toEqual(letters('bca'));
  expect(orderOf({ fresh: fresh('a'), answered })).toEqual(letters('a'));
});

test('a missed question comes until it was right once, and is then among the due', () => {
  const missed = anAnswerTo('a', { rating: 'again', firstEver: true });
  const again = anAnswerTo('a', { rating: 'again' });
  const queue = (...answered: Day['answered']) => todaysQueue(aDay({ fresh: fresh('ab'), answered }));
  expect(queue(missed)).toEqual({ order: letters('ba'), left: { due: 1, new: 1 } });
  expect(queue(missed, again).order).toEqual(letters('ba'));
  expect(queue(missed, again, anAnswerTo('a')).order).toEqual(letters('b'));
  expect(queue(anAnswerTo('a'), again).order).toEqual(letters('ba'));
});

test('a question missed while reading comes today too', () => {
  expect(orderOf({ fresh: fresh('abcd'), answered: [anAnswerTo('z', { rating: 'again' })] })).toEqual(letters('abczd'));
});

test('a missed question does not come beside its own passage when there is another place', () => {
  const passage = 'shared';
  const questions = [...fresh('abc'), aFresh('d', { passage }), ...fresh('ef')];
  const answered = [anAnswerTo('z', { passage, rating: 'again' })];
  expect(orderOf({ fresh: questions, answered })).toEqual(letters('abcdezf'));
});

test('an answer taken back returns the question to its place', () => {
  const order = orderOf({ due: due('abcdef'), fresh: fresh('xyz') });
  const [first = '', second = '', third = ''] = order;
  const answered = [anAnswerTo(first), anAnswerTo(second), anAnswerTo(third)];
  expect(orderOf({ due: due('abcdef'), fresh: fresh('xyz'), answered: answered.slice(0, 2) })).toEqual(order.slice(2));
  expect(orderOf({ due: due('abcdef'), fresh: fresh('xyz'), answered: answered.slice(1, 2) })).toEqual([
    first,
    ...order.slice(2),
  ]);
});

test('what is published today comes at the end, and only where the limit has room', () => {
  const joined = [aFresh('x', { joinedAt: 2 }), aFresh('y', { joinedAt: 1 }), aFresh('z', { joinedAt: 2 })];
  const given = { fresh: [...joined.slice(0, 1), ...fresh('ab'), ...joined.slice(1)] };
  expect(orderOf(given)).toEqual(letters('abyxz'));
  expect(orderOf({ ...given, limits: { newPerDay: 4, reviewsPerDay: 0 } })).toEqual(letters('abyx'));
});

test('what joins after a question was missed comes behind it', () => {
  const answered = [anAnswerTo('a', { at: 5, rating: 'again', firstEver: true })];
  expect(orderOf({ fresh: [...fresh('abc'), aFresh('x', { joinedAt: 7 })], answered })).toEqual(letters('bcax'));
  expect(orderOf({ fresh: [...fresh('abc'), aFresh('x', { joinedAt: 4 })], answered })).toEqual(letters('bcxa'));
});

test('a question answered by a clock that lags behind its joining is not asked again', () => {
  const answered = [anAnswerTo('x', { at: 5, firstEver: true })];
  expect(orderOf({ fresh: [...fresh('a'), aFresh('x', { joinedAt: 7 })], answered })).toEqual(letters('a'));
});

test('what joins does not begin with the passage that was last', () => {
  const passage = 'shared';
  const joined = [aFresh('x', { passage, joinedAt: 7 }), aFresh('y', { joinedAt: 7 })];
  expect(orderOf({ fresh: [aFresh('a', { passage }), ...joined] })).toEqual(letters('ayx'));
});

test('without a backlog strong and weak reviews mix over the whole day', () => {
  const of = (section: string, stability: number) =>
    Array.from({ length: 30 }, (_, index) =>
      aDue(`${section}${index}`, { section, memory: { stability, lastDay: '2026-04-03' } }),
    );
  const order = orderOf({ due: [...of('weak', 1), ...of('strong', 90)] });
  expect(order.slice(0, 20).filter((name) => name.startsWith('weak'))).toHaveLength(10);
});

test('a question suspended today is passed over, and the others keep their places', () => {
  const order = orderOf({ due: due('abcdef') });
  const [, second = ''] = order;
  expect(orderOf({ due: due('abcdef'), withdrawn: new Set([second]) })).toEqual(
    order.filter((name) => name !== second),
  );
  const answered = [anAnswerTo('z', { rating: 'again' })];
  expect(orderOf({ answered, withdrawn: new Set(['z']) })).toEqual([]);
});

test('five more new questions come behind all others, and five more behind those', () => {
  const limits = { newPerDay: 2, reviewsPerDay: 9 };
  const given = { fresh: fresh('abcdefghijklmn'), limits };
  expect(orderOf({ ...given, more: [7] })).toEqual(letters('abcdefg'));
  expect(orderOf({ ...given, more: [7, 8] })).toEqual(letters('abcdefghijkl'));
});

test('a question missed before more was wanted keeps its place before them', () => {
  const limits = { newPerDay: 1, reviewsPerDay: 9 };
  const answered = [anAnswerTo('a', { at: 5, rating: 'again', firstEver: true })];
  expect(orderOf({ fresh: fresh('abcdefgh'), limits, answered, more: [7] })).toEqual(letters('abcdef'));
});

test('more of what is new is no more than there is, and what was read counts for it too', () => {
  const limits = { newPerDay: 1, reviewsPerDay: 9 };
  expect(orderOf({ fresh: fresh('abc'), limits, more: [7] })).toEqual(letters('abc'));
  const read = [anAnswerTo('z', { firstEver: true }), anAnswerTo('y', { firstEver: true })];
  expect(orderOf({ fresh: fresh('abcdefgh'), limits, more: [7], answered: read })).toEqual(letters('abcd'));
});

test('a question published after more was wanted joins at its own time', () => {
  const limits = { newPerDay: 1, reviewsPerDay: 9 };
  const answered = [anAnswerTo('b', { at: 8, rating: 'again', firstEver: true })];
  const questions = [...fresh('abc'), aFresh('x', { joinedAt: 9 })];
  expect(orderOf({ fresh: questions, limits, more: [7], answered })).toEqual(letters('acbx'));
});

test('with a backlog the first sitting holds what is most worth saving', () => {
  const reviews = Array.from({ length: 100 }, (_, index) =>
    aDue(`q${String(index).padStart(2, '0')}`, { memory: { stability: 1 + index, lastDay: '2026-04-03' } }),
  );
  const order = orderOf({ due: reviews, limits: { newPerDay: 0, reviewsPerDay: 60 } });
  const strongest = reviews.slice(-15).map(({ question }) => question);
  expect(order.slice(0, 20)).toEqual(expect.arrayContaining(strongest));
  expect(order).toHaveLength(60);
});
