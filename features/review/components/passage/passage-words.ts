import type { Counted } from '../../../../ui/say.ts';

/** The words of questions that are answered where their passage is read. */
export type PassageWords = {
  try: Counted;
  held: Counted;
  coming: string;
  failed: string;
  nothing: string;
  done: string;
  close: string;
};
