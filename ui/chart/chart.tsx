import type { ReactNode } from 'react';
import { FoldTable } from './fold-table.tsx';

type ChartProps = {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  caption?: ReactNode;
  table: Parameters<typeof FoldTable>[0];
  children: ReactNode;
};

/** A picture made on the server, said in words, with its numbers behind it; colours come by class from the tokens. */
export function Chart({ id, title, description, width, height, caption, table, children }: ChartProps) {
  return (
    <>
      <figure className="figure-chart">
        <svg
          className="chart"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby={`${id}_title`}
          aria-describedby={`${id}_description`}
        >
          <title id={`${id}_title`}>{title}</title>
          <desc id={`${id}_description`}>{description}</desc>
          {children}
        </svg>
        {caption && <figcaption className="note">{caption}</figcaption>}
      </figure>
      <FoldTable {...table} />
    </>
  );
}
