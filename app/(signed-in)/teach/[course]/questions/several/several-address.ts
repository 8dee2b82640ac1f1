type Where = {
  course: string;
  /** What the list was narrowed to, as the address of the list says it. */
  list: string;
};

/** An address below the list of questions that leads back to the same list; `path` empty is the list itself. */
export function severalAddress(
  { course, list }: Where,
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): string {
  const search = new URLSearchParams(path === '' ? list : { list });
  for (const [field, values] of Object.entries(fields))
    for (const value of [values].flat()) search.append(field, value);
  const said = search.toString();
  return `/teach/${course}/questions${path}${said && `?${said}`}`;
}
