import type { ComponentType } from 'react';
import type { Draft } from './draft.ts';

export type FieldsProps<D extends Draft> = {
  draft: D;
  /** Puts these fields in the place of what stood there. */
  change: (fields: Partial<D>) => void;
};

/** How a type of question is written; the registry holds one for each. */
export type EditingType = {
  /** The fields of this type, between the question itself and its explanation. */
  Fields: ComponentType<FieldsProps<Draft>>;
  /** What a new question begins with, besides its type. */
  start: object;
};

/** The registry alone knows that a type goes with its own drafts: whoever holds a draft uses the fields of its type. */
export function editing<D extends Draft>(type: { Fields: ComponentType<FieldsProps<D>>; start: Partial<D> }) {
  return type as unknown as EditingType;
}
