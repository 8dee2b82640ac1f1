type Column = { name: string; isNumber?: boolean };

type TableRow = { head: string; cells: readonly (string | number)[] };

type Props = { summary: string; label: string; columns: readonly Column[]; rows: readonly TableRow[] };

/** The numbers behind a picture, folded away; the first column names the row. */
export function FoldTable({ summary, label, columns, rows }: Props) {
  return (
    <details className="passage-fold">
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys */}
      <section className="scroll-x" tabIndex={0} aria-label={label}>
        <table className="table small">
          <thead>
            <tr>
              {columns.map(({ name, isNumber }) => (
                <th key={name} scope="col" className={isNumber ? 'is-number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells }) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]?.name} className={columns[at + 1]?.isNumber ? 'is-number' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
