import { normalise } from './normalise.ts';

/** A number with its unit as it was written, '' for none. */
export type Quantity = { value: number; unit: string };

/** A number at the start, then perhaps a unit: `1.5 GB`, `-3`, `2e3ms`, `50%`, `10 秒`. */
const pattern = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*(%|[\p{L}/]*)$/u;

/** Reads a typed quantity; null when it is none. Grouped thousands and full-width digits are read as they are meant. */
export function readQuantity(text: string): Quantity | null {
  const [, number, unit = ''] = pattern.exec(normalise(text)) ?? [];
  return number === undefined ? null : { value: Number(number), unit };
}
