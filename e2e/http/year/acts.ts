import type { Desk } from './desk.ts';
import { quizActs } from './quiz-acts.ts';
import { settingsActs } from './settings-acts.ts';
import { unusualActs } from './unusual-acts.ts';

/** All that a learner can do. */
export function actsAt(desk: Desk) {
  const quiz = quizActs(desk);
  return { desk, ...quiz, ...settingsActs(desk), ...unusualActs(desk, quiz) };
}

export type Acts = ReturnType<typeof actsAt>;
