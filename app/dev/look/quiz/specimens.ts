import type { ReviewAnswer } from '../../../../features/review/api-types.ts';
import type { QuizState, Shown } from '../../../../features/review/components/quiz/quiz-state.ts';
import { type Asked, asked, recall } from './asked.ts';

const passage = {
  ...{ section: 'look.isolation', anchor: 'namespaces', heading: 'Two kinds of isolation', number: 2 },
  html: 'A <em>namespace</em> decides what a process sees: processes, addresses, names. It decides nothing else.',
};
const intervals = { again: 1, hard: 3, good: 8, easy: 21 };

function verdict({ right, told }: Asked, correct: boolean): ReviewAnswer {
  return {
    ...{ correct, solution: right, explanation: 'So it is, and this is why.', passage, missed: [], feedback: {} },
    ...(correct ? {} : told),
    ...{ rating: correct ? 'good' : 'again', due: '2026-12-02', comesBackToday: !correct },
    ...{ repeated: false, studyDay: '2026-11-24', intervals },
  };
}

const id = 'answer';
const ofTypes = asked.flatMap((each): [string, Shown][] => {
  const { question, right, wrong } = each;
  const given = (response: Asked['right'], correct: boolean): Shown => ({
    ...{ phase: 'judged', id, question, response, verdict: verdict(each, correct) },
  });
  return [
    [`${question.type}: asked`, { phase: 'asking', question }],
    [`${question.type}: right`, given(right, true)],
    [`${question.type}: not yet`, given(wrong, false)],
    [`${question.type}: not known`, given({ unknown: true }, false)],
    [`${question.type}: kept`, { phase: 'answered', id, question, response: wrong, delivery: 'kept' }],
  ];
});

const [first] = asked;
const revealed = {
  ...{ model: 'No kernel has to start.', points: ['It is a process', 'The kernel runs already'] },
  ...{ passage, intervals },
};
const shownByName = new Map<string, Shown>([
  ...ofTypes,
  ['recall: asked', { phase: 'asking', question: recall }],
  ['recall: revealed', { phase: 'revealed', question: recall, reveal: revealed, text: 'They are processes.' }],
  ...(first
    ? ([
        [
          'an answer on its way',
          { ...{ phase: 'answered', id }, ...first, response: first.right, delivery: 'sending' },
        ],
        ['an answer not taken', { ...{ phase: 'answered', id }, ...first, response: first.right, delivery: 'refused' }],
      ] as [string, Shown][])
    : []),
  ['loading', { phase: 'loading' }],
  ['no network', { phase: 'stuck' }],
  ['done', { phase: 'done' }],
]);

export const specimenNames = [...shownByName.keys()];

/** A day in the middle, standing at what the name says. */
export function stateOf(name: string): QuizState {
  return {
    ...{ shown: shownByName.get(name) ?? { phase: 'done' }, asks: 1, ahead: [], inFlight: [], stale: [] },
    day: { studyDay: '2026-11-24', left: { due: 7, new: 3 }, done: 4, latest: 'earlier' },
    ...{ queue: 'idle', offline: false, signedOut: false, acting: null, suspended: null, notice: null },
  };
}
