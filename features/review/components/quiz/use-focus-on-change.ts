'use client';

import { useEffect, useRef } from 'react';
import type { QuizState } from './quiz-state.ts';

/** Where there is none, a field in focus would bring up one that covers the question. */
const hasKeyboard = () => window.matchMedia('(hover: hover) and (pointer: fine)').matches;

/** Keeps the focus where the eye is: on a new question, on a verdict. Not on the first paint, which nobody asked for. */
export function useFocusOnChange({ asks, shown }: QuizState, answersCanBeShown: boolean, toTop: () => void): void {
  const delivery = shown.phase === 'answered' ? shown.delivery : '';
  const place = `${asks} ${shown.phase} ${delivery}`;
  const before = useRef(place);
  useEffect(() => {
    const isDrawn = answersCanBeShown || shown.phase === 'asking' || shown.phase === 'answered';
    if (before.current === place || !isDrawn) return;
    before.current = place;
    if (delivery === 'sending') return; // the button that was pressed is still there
    const ids = ['outcome', 'model', ...(hasKeyboard() ? ['first_field'] : []), 'ask'];
    const target = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
    target?.focus();
    if (shown.phase === 'asking') toTop();
  }, [place, delivery, shown.phase, answersCanBeShown, toTop]);
}
