import type { AskingType, FieldsProps } from './asking-type.ts';
import { typingKeys } from './key-rows.ts';
import { readText, TextField } from './text-field.tsx';

function Fields({ heading, words }: FieldsProps) {
  return <TextField heading={heading} how={words.writeNumber} />;
}

export const numeric: AskingType = {
  Fields,
  read: readText,
  missing: 'missingText',
  keys: typingKeys,
};
