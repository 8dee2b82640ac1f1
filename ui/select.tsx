import type { SelectHTMLAttributes } from 'react';

/** `lang` where a label is in another language than the page. */
export type Options = readonly { value: string; label: string; lang?: string }[];

type Props = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value'> & { options: Options; value: string | undefined };

/** One of some options. Made anew when the server sends another value back: a browser keeps what was chosen, not what is so. */
export function Select({ options, value, ...given }: Props) {
  return (
    <span className="select-box">
      <select className="select input" defaultValue={value} key={value} {...given}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
