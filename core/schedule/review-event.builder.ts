import type { AnswerEvent, ReviewEvent } from './event.ts';

type Of<Kind extends ReviewEvent['kind']> = Extract<ReviewEvent, { kind: Kind }>;

const common = { id: 'event', question: 'docker.image', at: 0, studyDay: '2026-05-01' };

export function anAnswer(given: Partial<AnswerEvent> = {}): AnswerEvent {
  const at = given.at ?? common.at;
  return {
    ...common,
    kind: 'answer',
    version: 1,
    revision: 1,
    language: 'en',
    section: 'docker.images',
    response: { option: 'a' },
    correct: true,
    rating: 'good',
    durationMs: 5000,
    receivedAt: at,
    ...given,
  };
}

export function aRate(given: Partial<Of<'rate'>> & Pick<Of<'rate'>, 'answer'>): Of<'rate'> {
  return { ...common, kind: 'rate', rating: 'hard', ...given };
}

export function anUndo(given: Partial<Of<'undo'>> & Pick<Of<'undo'>, 'answer'>): Of<'undo'> {
  return { ...common, kind: 'undo', ...given };
}

export function aRegrade(given: Partial<Of<'regrade'>> & Pick<Of<'regrade'>, 'answer'>): Of<'regrade'> {
  return { ...common, kind: 'regrade', correct: true, ...given };
}

export function aReset(given: Partial<Of<'reset'>> = {}): Of<'reset'> {
  return { ...common, kind: 'reset', cause: 'learner', ...given };
}

export function aSuspend(given: Partial<Of<'suspend'>> = {}): Of<'suspend'> {
  return { ...common, kind: 'suspend', ...given };
}

export function aResume(given: Partial<Of<'resume'>> = {}): Of<'resume'> {
  return { ...common, kind: 'resume', ...given };
}

export function aRecheck(given: Partial<Of<'recheck'>> = {}): Of<'recheck'> {
  return { ...common, kind: 'recheck', day: '2026-05-02', ...given };
}
