import { Icon } from '../../../../ui/icon.tsx';
import type { Path } from './draft.ts';
import { faultsAt, fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';

type Props = { at: Path; deep?: boolean };

/** What there is to say about a place, below it. */
export function FaultLines({ at, deep = false }: Props) {
  const found = faultsAt(useEditorForm().faults, at, deep);
  if (found.length === 0) return null;
  return (
    <ul id={`${fieldId(at)}_faults`}>
      {found.map(({ level, message }) => (
        <li className={level === 'error' ? 'lint-line is-error' : 'lint-line'} key={message}>
          <Icon name="warn" />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
