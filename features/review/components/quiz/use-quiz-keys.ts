'use client';

import { useEffect } from 'react';
import { submitAsking } from './asking-view.tsx';
import { openDialog } from './open-dialog.ts';
import { type Command, commandOf, type Press } from './quiz-keys.ts';
import type { QuizSession } from './quiz-session.ts';
import { rateOneself } from './rate-oneself.ts';
import { togglePassage } from './toggle-passage.ts';

function choose(at: number): void {
  const mark = document.querySelectorAll<HTMLInputElement>('#asking input.mark')[at];
  mark?.click();
  mark?.focus();
}

function placeOf(target: EventTarget | null): Press['on'] {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('select')) return 'select';
  if (target.closest('textarea, input:not([type=radio], [type=checkbox])')) return 'text';
  return target.closest('a, button, summary') ? 'control' : 'page';
}

function carryOut(command: Command, session: QuizSession): unknown {
  const { shown } = session.state();
  switch (command.do) {
    case 'answer':
      return submitAsking();
    case 'unknown':
      return session.answer({ unknown: true });
    case 'next':
      return session.next();
    case 'undo':
      return session.undo();
    case 'passage':
      return togglePassage();
    case 'choose':
      return choose(command.at);
    case 'rate':
      return shown.phase === 'revealed' ? rateOneself(session, shown, command.rating) : session.rate(command.rating);
    case 'leave-field':
      return document.getElementById('ask')?.focus();
    case 'why':
    case 'suspend':
    case 'report':
      return document.querySelector<HTMLElement>(`[data-tool=${command.do}]`)?.click();
    case 'help':
      return openDialog('keyboard_help');
  }
}

/** The quiz by keyboard; every key has a button that does the same. */
export function useQuizKeys(session: QuizSession): void {
  useEffect(() => {
    let going = false;
    function press(event: KeyboardEvent) {
      if (event.isComposing || event.repeat || document.querySelector('dialog[open]')) return;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const command = commandOf({ key: event.key, modified, on: placeOf(event.target) }, session.state().shown);
      // After a G the letter names a place to go to.
      const isPlace = going && event.key.length === 1;
      going = event.key.toLowerCase() === 'g' && placeOf(event.target) !== 'text' && !modified;
      if (!command || isPlace) return;
      event.preventDefault();
      carryOut(command, session);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [session]);
}
