/** What became of a form: what was typed (no password), and what to do, at the field or above, when it was not taken. */
export type FormOutcome = {
  values: Record<string, string>;
  errors: Record<string, string>;
  formError: string | null;
  /** It was taken, and the page stays. */
  kept?: true;
};

export const untouchedForm: FormOutcome = { values: {}, errors: {}, formError: null };
