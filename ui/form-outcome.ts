/** What became of a form that was not taken: what was typed (no password), and what to do, at the field or above. */
export type FormOutcome = {
  values: Record<string, string>;
  errors: Record<string, string>;
  formError: string | null;
};

export const untouchedForm: FormOutcome = { values: {}, errors: {}, formError: null };
