import { type Spread, spread } from './spread.ts';

/** One line of the table. */
export type Row = {
  what: string;
  unit: string;
  runs: number;
  ours: Spread;
  /** What it is measured against, in the same unit. */
  beside: { name: string; values: Spread } | null;
  /** Ours divided by that, run by run. */
  ratio: Spread | null;
  target: string;
  held: boolean;
};

type Given = { what: string; unit: string; ours: readonly number[]; target: string };

/** A figure that stands for itself. */
export function figure({ ours, ...given }: Given, held: (median: number) => boolean): Row {
  const values = spread(ours);
  return { ...given, runs: ours.length, ours: values, beside: null, ratio: null, held: held(values.median) };
}

/** A figure beside another one, measured in turn with it: what disturbs the machine disturbs both. */
export function comparison(
  { ours, beside, ...given }: Given & { beside: { name: string; values: readonly number[] } },
  held: (median: { ours: number; ratio: number }) => boolean,
): Row {
  const values = spread(ours);
  const ratio = spread(ours.map((value, run) => value / (beside.values[run] ?? Number.NaN)));
  return {
    ...given,
    ...{ runs: ours.length, ours: values, ratio },
    beside: { name: beside.name, values: spread(beside.values) },
    held: held({ ours: values.median, ratio: ratio.median }),
  };
}
