import type { AnsweredToday, Day, DueQuestion, FreshQuestion } from './day.ts';

export function aDay(given: Partial<Day> = {}): Day {
  return {
    studyDay: '2026-05-03',
    seed: 'ada',
    limits: { newPerDay: 10, reviewsPerDay: 120 },
    more: [],
    weights: null,
    due: [],
    fresh: [],
    answered: [],
    withdrawn: new Set(),
    ...given,
  };
}

export function aFresh(question: string, given: Partial<FreshQuestion> = {}): FreshQuestion {
  return { question, section: 'docker.images', passage: `about-${question}`, joinedAt: null, ...given };
}

export function aDue(question: string, given: Partial<DueQuestion> = {}): DueQuestion {
  return { ...aFresh(question), due: '2026-05-03', memory: { stability: 5, lastDay: '2026-04-28' }, ...given };
}

export function anAnswerTo(question: string, given: Partial<AnsweredToday> = {}): AnsweredToday {
  const { section, passage } = aFresh(question);
  return { question, section, passage, at: 10, rating: 'good', firstEver: false, ...given };
}
