import { type Options, Select } from './select.tsx';

type Props = {
  name: string;
  /** Where another field of the page has the same name. */
  id?: string;
  label: string;
  value?: string | undefined;
  options: Options;
};

/** One of some options, in one line. */
export function SelectField({ name, id = name, label, value, options }: Props) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} name={name} value={value} options={options} />
    </div>
  );
}
