export type Common = { name: string; label: string; hint?: string };

/** One line, typed. */
export type LineProps = Common & {
  type: 'text' | 'email' | 'password';
  autoComplete: string;
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
/** Nothing to fill in: a text that the server wants to be seen; absent while there is none. */
export type ShownProps = Common & { type: 'shown'; lang?: string };
/** Goes back to the server as it came. */
type HiddenProps = { name: string; type: 'hidden' };

export type FieldProps = LineProps | AreaProps | ChoiceProps | ShownProps | HiddenProps;
