import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyOutbox } from '../../../../lib/browser/outbox/outbox.ts';
import type { Waiting } from '../../../../lib/browser/outbox/waiting.ts';
import type { QueueAnswer, QueueQuestion, ReviewAnswer } from '../../api-types.ts';
import { createQuizSession } from './quiz-session.ts';

const question = (id: string, type = 'choice') => ({ id, type, versionId: `${id}.1`, language: 'en' }) as QueueQuestion;
const verdict = (comesBackToday: boolean) =>
  ({ comesBackToday, correct: !comesBackToday, studyDay: '2026-11-24' }) as ReviewAnswer;

function aSitting(ids: string[], { type = 'choice' } = {}) {
  const put: Waiting[] = [];
  let state = emptyOutbox;
  let hear: (id: string, answer: ReviewAnswer) => void = () => {};
  let look = () => {};
  let made = 0;
  let left = ids;
  const clock = { steady: 0 };
  const queue = (): QueueAnswer => ({
    studyDay: '2026-11-24',
    questions: left.slice(0, 20).map((id) => question(id, type)),
    left: { due: left.length, new: 0 },
    done: ids.length - left.length,
    latest: null,
  });
  const failed = { ok: false, status: 0, detail: null, retryAfter: null } as const;
  const session = createQuizSession(queue(), {
    learnerId: 'ann',
    outbox: () => ({
      put: async (waiting) => void put.push(waiting),
      wake: async () => {},
      state: () => state,
      subscribe: (watch) => {
        look = watch;
        return () => {};
      },
      onAccepted: (receive) => {
        hear = receive;
        return () => {};
      },
    }),
    api: {
      queue: async () => ({ ok: true, body: queue() }),
      reveal: async () => failed,
      rate: async () => failed,
      undo: async () => failed,
      suspend: async (id, suspended) => {
        left = suspended ? left.filter((each) => each !== id) : ids;
        return { ok: true, body: { ...queue(), suspended, question: question(id, type) } };
      },
    },
    needsNetwork: (each) => each === 'recall',
    wallClock: () => 1000,
    steadyClock: () => clock.steady,
    newId: () => `a${++made}`,
    after: () => {},
  });
  session.followOutbox();
  return {
    ...{ session, put, clock },
    lose: () => {
      state = { ...emptyOutbox, pause: 'unreachable' };
      look();
    },
    /** The server counts the oldest that it has not counted yet. */
    acknowledge: (at: number, missed = false) => {
      const waiting = put[at];
      if (!waiting) return;
      if (!missed) left = left.filter((id) => id !== waiting.body.questionId);
      hear(waiting.id, verdict(missed));
    },
    rest: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
}

test('however often the button is pressed, a question shown once is answered once', async () => {
  const presses = fc.array(fc.constantFrom('answer', 'next', 'lose', 'acknowledge', 'rest'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(presses, async (script) => {
      const sitting = aSitting(['a', 'b', 'c', 'd', 'e']);
      let acknowledged = 0;
      for (const press of script) {
        if (press === 'answer') {
          sitting.session.answer({ option: 'x' });
          sitting.session.answer({ option: 'x' });
        } else if (press === 'next') sitting.session.next();
        else if (press === 'lose') sitting.lose();
        else if (press === 'rest') await sitting.rest();
        else if (acknowledged < sitting.put.length) sitting.acknowledge(acknowledged++);
      }
      const asked = sitting.put.map(({ body }) => body.questionId);
      expect(asked).toEqual([...new Set(asked)]);
      expect(sitting.put.map(({ id, body }) => id === body.id)).not.toContain(false);
      const waiting = sitting.session.state().inFlight.map(({ id }) => id);
      expect(waiting).toEqual(sitting.put.slice(acknowledged).map(({ id }) => id));
    }),
  );
});

test('without a network it goes on with what is loaded and says that the verdict waits', () => {
  const { session, lose } = aSitting(['a', 'b']);
  lose();
  session.answer({ option: 'x' });
  expect(session.state().shown).toMatchObject({ phase: 'answered', delivery: 'kept' });
  session.next();
  expect(session.state().shown).toMatchObject({ phase: 'asking', question: { id: 'b' } });
  session.answer({ option: 'x' });
  session.next();
  expect(session.state().shown).toEqual({ phase: 'stuck' });
});

test('a recall question that cannot be revealed is passed over', async () => {
  const { session } = aSitting(['a'], { type: 'recall' });
  await session.reveal('');
  expect(session.state().shown).toEqual({ phase: 'stuck' });
  expect(session.state().notice).toEqual({ say: 'passedOver' });
});

test('a verdict that comes while the answer is on the page is shown there, and the day ends after the last', async () => {
  const sitting = aSitting(['a']);
  sitting.session.answer({ option: 'x' });
  sitting.acknowledge(0);
  expect(sitting.session.state().shown).toMatchObject({ phase: 'judged', id: 'a1' });
  await sitting.rest();
  sitting.session.next();
  expect(sitting.session.state().shown).toEqual({ phase: 'done' });
});

test('a missed question comes back as the queue says', async () => {
  const sitting = aSitting(['a']);
  sitting.session.answer({ option: 'x' });
  sitting.acknowledge(0, true);
  await sitting.rest();
  sitting.session.next();
  await sitting.rest();
  expect(sitting.session.state().shown).toMatchObject({ phase: 'asking', question: { id: 'a' } });
});

test('whenever the network goes, the next ten questions are there, or all that are left', async () => {
  const ids = Array.from({ length: 45 }, (_, at) => `q${at}`);
  const sitting = aSitting(ids);
  for (const at of ids.keys()) {
    expect(sitting.session.state().ahead.length).toBeGreaterThanOrEqual(Math.min(10, ids.length - at - 1));
    sitting.session.answer({ option: 'x' });
    sitting.acknowledge(at);
    sitting.session.next();
    await sitting.rest();
  }
  expect(sitting.put.map(({ body }) => body.questionId)).toEqual(ids);
});

test('a question that is suspended gives way to the next, and comes back where it was', async () => {
  const { session, rest } = aSitting(['a', 'b']);
  await session.suspend();
  expect(session.state()).toMatchObject({ shown: { question: { id: 'b' } }, day: { left: { due: 1 } } });
  await rest();
  await session.bringBack();
  await rest();
  expect(session.state()).toMatchObject({ suspended: null, ahead: [{ id: 'a' }], day: { left: { due: 2 } } });
});

test('a verdict stays on the page when its question is suspended, also when that is pressed twice', async () => {
  const sitting = aSitting(['a', 'b']);
  sitting.session.answer({ option: 'x' });
  sitting.acknowledge(0, true);
  await sitting.session.suspend();
  await sitting.session.suspend();
  await sitting.rest();
  expect(sitting.session.state()).toMatchObject({ shown: { phase: 'judged' }, ahead: [{ id: 'b' }] });
  sitting.session.next();
  expect(sitting.session.state()).toMatchObject({ shown: { phase: 'asking', question: { id: 'b' } } });
});

test('the time taken is measured from when the question came up, ten minutes at most', () => {
  const { session, put, clock, lose } = aSitting(['a', 'b']);
  lose();
  clock.steady = 1234.4;
  session.answer({ option: 'x' });
  session.next();
  clock.steady = 9_000_000;
  session.answer({ option: 'x' });
  expect(put.map(({ body }) => body.durationMs)).toEqual([1234, 600_000]);
});
