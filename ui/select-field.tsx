type Props = {
  name: string;
  /** Where another field of the page has the same name. */
  id?: string;
  label: string;
  value?: string | undefined;
  options: readonly { value: string; label: string }[];
};

/** One of some options, in one line. */
export function SelectField({ name, id = name, label, value, options }: Props) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="select-box">
        <select className="select input" id={id} name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
