import type { EditingType } from './editing-type.ts';
import type { Fields, Written } from './editor-api.ts';

/** What stands in the fields: what is written, and of the rest what a question of its type begins with. */
export function fieldsOf({ fields }: Written, type: EditingType | undefined): Fields {
  return { ...fields, body: { ...type?.start, ...fields.body } };
}

export const isSame = (one: Fields, other: Fields): boolean => JSON.stringify(one) === JSON.stringify(other);
