import { describe, expect, test } from 'vitest';
import type { PublicResponse, QueueQuestion, ReviewAnswer } from '../../features/review/api-types.ts';
import { typedQuestions } from '../fixtures/typed-questions.ts';
import { aLearnerOf, anAskedLearner, answerTo } from './asked.ts';
import { keptOf } from './kept-of.ts';

const types = typedQuestions.map(({ type }) => type);

/** The id of what says so. */
function named(list: QueueQuestion['options'], text: string): string {
  const found = list?.find((item) => item.text === text);
  if (!found) throw new Error(`Nothing says ${text}.`);
  return found.id;
}
const order = ({ items }: QueueQuestion, ...texts: string[]) => ({ order: texts.map((text) => named(items, text)) });
const pairs = ({ left, right }: QueueQuestion, given: [string, string][]) => ({
  pairs: Object.fromEntries(given.map(([one, other]) => [named(left, one), named(right, other)])),
});

type Way = {
  right(question: QueueQuestion): PublicResponse;
  wrong(question: QueueQuestion): PublicResponse;
  /** Shapes and ids that are not of this question. */
  strange(question: QueueQuestion): PublicResponse[];
  /** What the log keeps of the right response: the question's own ids. */
  kept: object;
};

const address: [string, string] = ['A container has its own address', 'The network namespace'];
const half: [string, string] = [
  'A container gets half a CPU at most',
  'The CPU controller of <code class="word">cgroup</code>',
];
const share: [string, string] = ['Containers share the files of an image', 'The union file system'];
const steps = [
  'The client asks the daemon',
  'The image is pulled',
  'The container is created',
  'The first process starts',
];

const ways: Record<string, Way> = {
  choices: {
    right: ({ options }) => ({
      options: [named(options, 'Process numbers from 1 on'), named(options, 'A network address')],
    }),
    wrong: ({ options }) => ({ options: [named(options, 'A network address')] }),
    strange: ({ options }) => [{ options: ['network'] }, { option: named(options, 'A kernel') }, { text: 'A kernel' }],
    kept: { options: ['pids', 'network'] },
  },
  short: {
    right: () => ({ text: ' Namespaces. ' }),
    wrong: () => ({ text: 'magic' }),
    strange: () => [{ blanks: ['namespace'] }],
    kept: { text: ' Namespaces. ' },
  },
  numeric: {
    right: () => ({ text: '0.35 GB' }),
    wrong: () => ({ text: 'three hundred' }),
    strange: () => [{ options: [] }],
    kept: { text: '0.35 GB' },
  },
  ordering: {
    right: (question) => order(question, ...steps),
    wrong: (question) => order(question, ...[...steps].reverse()),
    strange: (question) => [
      order(question, ...steps.slice(1)),
      order(question, ...steps.slice(1), steps[1] ?? ''),
      { order: ['ask', 'pull', 'create', 'start'] },
    ],
    kept: { order: ['ask', 'pull', 'create', 'start'] },
  },
  matching: {
    right: (question) => pairs(question, [share, address, half]),
    wrong: (question) => pairs(question, [address, [half[0], share[1]], [share[0], half[1]]]),
    strange: (question) => {
      const turned = Object.entries(pairs(question, [share]).pairs).map(([one, other]) => [other, one]);
      return [{ pairs: { address: 'address' } }, { pairs: Object.fromEntries(turned) }];
    },
    kept: { pairs: { address: 'address', half: 'half', share: 'share' } },
  },
  cloze: {
    right: () => ({ blanks: ['--publish', '８０８０', 'container'] }),
    wrong: () => ({ blanks: ['-P', '80', 'host'] }),
    strange: () => [{ blanks: ['-p', '8080'] }, { blanks: [] }, { text: '-p' }],
    kept: { blanks: ['--publish', '８０８０', 'container'] },
  },
  command: {
    right: () => ({ text: 'docker container run —publish=8080:80 --name “site” -d nginx' }),
    wrong: () => ({ text: 'docker ps | "' }),
    strange: () => [{ blanks: ['docker ps'] }, { options: [] }],
    kept: { text: 'docker container run —publish=8080:80 --name “site” -d nginx' },
  },
};
const wayOf = (type: string): Way => {
  const way = ways[type];
  if (!way) throw new Error(`No way to answer ${type}`);
  return way;
};

describe.each(types)('%s', (type) => {
  const { right, wrong, strange, kept } = wayOf(type);
  const asked = async () => {
    const { learner, ofType } = await anAskedLearner({ others: typedQuestions });
    const question = ofType(type);
    const post = (response: PublicResponse) => learner.post<ReviewAnswer>('/api/reviews', answerTo(question, response));
    return { learner, question, post };
  };

  test('a right response is taken, and the log keeps the own ids of the question', async () => {
    const { learner, question, post } = await asked();
    const { body } = await post(right(question));
    expect(body).toMatchObject({ correct: true, rating: 'good', missed: [] });
    expect(body.explanation).toBe(`Secret: why ${type}.`);
    expect(JSON.parse((await keptOf(learner)).log[0]?.response ?? '')).toEqual(kept);
  });

  test('a wrong response is missed, and what is told as a solution would be right', async () => {
    const { question, post } = await asked();
    const { body } = await post(wrong(question));
    expect(body).toMatchObject({ correct: false, rating: 'again', comesBackToday: true });
    expect((await post(body.solution ?? {})).body).toMatchObject({ correct: true, missed: [] });
  });

  test('"I don\'t know" is taken, and the solution told', async () => {
    const { post } = await asked();
    const { body } = await post({ unknown: true });
    expect(body).toMatchObject({ correct: false, missed: [] });
    expect((await post(body.solution ?? {})).body.correct).toBe(true);
  });

  test('what is not of the question is refused, and nothing is kept of it', async () => {
    const { learner, question, post } = await asked();
    for (const response of strange(question))
      expect(await post(response)).toMatchObject({ status: 422, body: { code: 'not-of-this-question' } });
    expect((await keptOf(learner)).log).toEqual([]);
  });
});

test('what was got wrong is named, with the words of the author on it', async () => {
  const { learner, ofType } = await anAskedLearner({ others: typedQuestions });
  const said = async (type: string, response: (question: QueueQuestion) => PublicResponse) => {
    const answer = answerTo(ofType(type), response(ofType(type)));
    return (await learner.post<ReviewAnswer>('/api/reviews', answer)).body;
  };
  const idsOf = (list: QueueQuestion['options'], ...texts: string[]) => texts.map((text) => named(list, text));

  const { options, left, items, blanks } = {
    ...ofType('choices'),
    ...ofType('matching'),
    ...ofType('ordering'),
    ...ofType('cloze'),
  };
  const chosen = await said('choices', (question) => ({
    options: idsOf(question.options, 'A kernel', 'A network address'),
  }));
  expect(chosen.missed.sort()).toEqual(idsOf(options, 'A kernel', 'Process numbers from 1 on').sort());
  expect(chosen.feedback[named(options, 'A kernel')]).toBe('Secret: why kernel.');
  expect(chosen.feedback[named(options, 'A boot loader')]).toBeUndefined();

  const matched = await said('matching', wayOf('matching').wrong);
  expect(matched.missed).toEqual(idsOf(left, half[0], share[0]));
  expect(matched.feedback).toEqual({ [named(left, half[0])]: 'Secret: why half.' });

  const ordered = await said('ordering', (question) =>
    order(question, steps[1] ?? '', steps[0] ?? '', ...steps.slice(2)),
  );
  expect(ordered.missed).toEqual(idsOf(items, 'The image is pulled'));

  const filled = await said('cloze', () => ({ blanks: ['-p', '80', 'container'] }));
  expect(filled.missed).toEqual([blanks?.[1]?.id]);
  expect(filled.feedback).toEqual({ [blanks?.[1]?.id ?? '']: 'Secret: why host.' });

  expect(await said('short', () => ({ text: 'cgroups' }))).toMatchObject({ remark: 'Secret: a cgroup limits.' });
  expect(await said('short', () => ({ text: 'namepsace' }))).toMatchObject({ correct: true, hint: 'spelling' });
  expect(await said('numeric', () => ({ text: '350 MiB' }))).toMatchObject({ correct: false, hint: 'unit' });
  expect(await said('numeric', () => ({ text: 'a lot' }))).toMatchObject({ hint: 'not-a-number' });

  const inFront = await said('command', () => ({ text: 'docker run --name site -p 8080:80 nginx' }));
  expect(inFront).toMatchObject({ remark: 'Secret: why foreground.' });
  expect(inFront.differences).toBeUndefined();
  const late = await said('command', () => ({ text: 'docker run nginx -d --name site -p 8080:80' }));
  expect(late).toMatchObject({ correct: false, differences: [{ say: 'flags-first', what: '-d' }] });
});

test('the solution is in the language of the question, where answers in several are accepted', async () => {
  const { learner, ofType } = await anAskedLearner({ others: typedQuestions });
  const answer = { ...answerTo(ofType('short'), { unknown: true }), language: 'zh-CN' };
  const { body } = await learner.post<ReviewAnswer>('/api/reviews', answer);
  expect(body).toMatchObject({ solution: { text: '命名空间' }, explanation: '秘密：short的解释。' });
});

describe('before the answer', () => {
  test('nothing of a question tells more than its author shows: no own id, no secret, no length of a name', async () => {
    const { learner } = await anAskedLearner({ others: typedQuestions });
    const { text } = await learner.get('/api/queue?limit=50');
    expect(text).not.toMatch(/Secret|accepted|"namespace|350|"8080|publish|--name|container run/);
    for (const own of ['network', 'pids', 'boot', 'ask', 'pull', 'address', 'half', 'spare', 'flag', 'side'])
      expect(text).not.toContain(`"${own}"`);
    const ids = [...text.matchAll(/"(?:id|blank)":"([^".]+)"/g)].map(([, id]) => id?.length);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids)).toEqual(new Set([22]));
  });

  test('items, halves and choices stand in another order for each learner, halves of a pair under different names', async () => {
    const { course, ...one } = await anAskedLearner({ others: typedQuestions });
    const all = [one, ...(await Promise.all(Array.from({ length: 7 }, () => aLearnerOf(course.id))))];
    const orders = (of: (asked: typeof one) => string[]) => new Set(all.map((asked) => of(asked).join())).size;
    const texts = (list: QueueQuestion['options']) => list?.map(({ text }) => text) ?? [];
    expect(orders(({ ofType }) => texts(ofType('ordering').items))).toBeGreaterThan(3);
    expect(orders(({ ofType }) => texts(ofType('matching').right))).toBeGreaterThan(3);
    expect(orders(({ ofType }) => texts(ofType('matching').left))).toBeGreaterThan(2);
    expect(orders(({ ofType }) => ofType('cloze').blanks?.flatMap(({ choices }) => choices ?? []) ?? [])).toBe(2);
    const { left = [], right = [] } = one.ofType('matching');
    expect(new Set([...left, ...right].map(({ id }) => id)).size).toBe(7);
  });
});
