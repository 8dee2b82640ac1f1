import { useState } from 'react';
import type { Path } from './draft.ts';
import { LineField } from './line-field.tsx';

type Props = {
  at: Path;
  label: string;
  value: number | string | undefined;
  change: (value: number | string) => void;
  hint?: string;
  example?: string;
  /** How many times as large as what is kept the shown number is. */
  scale?: number;
};

/** A number; what cannot be read as one is kept as it was typed, for the server to say so. */
export function NumberField({ value, change, scale = 1, ...line }: Props) {
  const [typed, setTyped] = useState(() => shown(value, scale));
  // What is typed stands as it is, as `1.` on the way to `1.5`, until another number comes from elsewhere.
  const stands = read(typed, scale) === (value ?? '');
  return (
    <LineField
      {...line}
      value={stands ? typed : shown(value, scale)}
      change={(text) => {
        setTyped(text);
        change(read(text, scale));
      }}
      inputMode="decimal"
    />
  );
}

const shown = (value: number | string | undefined, scale: number): string =>
  typeof value === 'number' ? String(Number((value * scale).toPrecision(12))) : (value ?? '');

function read(text: string, scale: number): number | string {
  const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(number) ? Number((number / scale).toPrecision(12)) : text;
}
