import { editing, type FieldsProps } from './editing-type.ts';
import { type OptionsDraft, OptionsFields } from './options-fields.tsx';

const Fields = (props: FieldsProps<OptionsDraft>) => <OptionsFields {...props} mark="checkbox" />;

export const choices = editing<OptionsDraft>({
  Fields,
  start: { options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], correct: ['a'] },
});
