import { useState } from 'react';
import type { FormOutcome } from './form-outcome.ts';
import { useLanguage } from './language.tsx';

const nothing: Record<string, string> = {};

/** What a form was told, for as long as the page is in the language in which it was told; what was typed stays. */
export function useUnderstood(outcome: FormOutcome): FormOutcome {
  const language = useLanguage();
  const [told, setTold] = useState({ outcome, language });
  if (told.outcome !== outcome) setTold({ outcome, language });
  const understood = told.outcome !== outcome || told.language === language;
  return understood ? outcome : { ...outcome, errors: nothing, formError: null };
}
