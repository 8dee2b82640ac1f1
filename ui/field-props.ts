import type { Options } from './select.tsx';
import type { TakeWords } from './take-along.tsx';

export type Common = { name: string; label: string; hint?: string };

/** One line, typed. */
export type LineProps = Common & {
  type: 'text' | 'email' | 'password';
  autoComplete: string;
  /** Which keys a phone shows; `numeric` for whole numbers. */
  inputMode?: 'numeric';
  lang?: string;
  optional?: true;
};
/** Several lines, typed; it grows with what stands in it. */
export type AreaProps = Common & { type: 'area'; lang?: string; optional?: true; reading?: true };
/** One of some options, or any number of them: the value names them, parted by spaces. */
export type ChoiceProps = Common & {
  type: 'one-of' | 'some-of';
  options: readonly { value: string; label: string; hint?: string }[];
};
/** One of some options, in one line. */
export type SelectProps = Common & { type: 'select'; options: Options };
/** Nothing to fill in: a text that the server wants to be seen; absent while there is none. */
export type ShownProps = Common & {
  type: 'shown';
  lang?: string;
  /** With ways to keep it, for what is shown once. */
  take?: TakeWords;
};
/** Goes back to the server as it came. */
type HiddenProps = { name: string; type: 'hidden' };

export type FieldProps = LineProps | AreaProps | ChoiceProps | SelectProps | ShownProps | HiddenProps;
