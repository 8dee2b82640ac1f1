import type { EditingType } from './editing-type.ts';
import type { Fields, Written } from './editor-api.ts';

/** What stands in the fields: what is written, and of the rest what a question of its type begins with. */
export function fieldsOf({ fields }: Written, type: EditingType | undefined): Fields {
  const missing = Object.entries(type?.start ?? {}).filter(([field]) => !(field in fields.body));
  return { ...fields, body: { ...fields.body, ...Object.fromEntries(missing) } };
}

export const isSame = (one: Fields, other: Fields): boolean => JSON.stringify(one) === JSON.stringify(other);
