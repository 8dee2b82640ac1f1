import type { PublicResponse } from '../../api-types.ts';

/** The texts in a field of a response, none where it has no such field ("I don't know"). */
export function textsIn(response: PublicResponse | null | undefined, field: string): string[] {
  const value = Object.entries(response ?? {}).find(([name]) => name === field)?.[1];
  return value === undefined ? [] : [value].flat().map(String);
}
