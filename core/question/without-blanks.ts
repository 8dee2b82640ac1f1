import { toTypable } from '../text/to-typable.ts';
/**
 * What was written, without what was not: fields left empty are gone, so that a schema finds them missing, and so is what
 * nobody can type. Members of a list stay even when they are empty, so that the others keep their places.
 */
export function withoutBlanks(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(withoutBlanks);
  if (typeof written === 'string') return toTypable(written);
  if (typeof written !== 'object' || written === null) return written;
  const kept = Object.entries(written).map(([field, value]) => [field, withoutBlanks(value)] as const);
  return Object.fromEntries(kept.filter(([, value]) => !isBlank(value)));
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || isEmptyObject(value);

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
