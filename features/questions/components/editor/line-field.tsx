import type { Path } from './draft.ts';
import { FaultLines } from './fault-lines.tsx';
import { faultsAt, fieldId } from './faults.ts';
import { useEditorForm } from './form.ts';

type Props = {
  at: Path;
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string;
  example?: string | undefined;
  /** Whether the label is for those who do not see, because the list around it says it. */
  bare?: boolean;
  code?: boolean;
  onEnter?: (() => void) | undefined;
  inputMode?: 'decimal';
};

/** One line that is the same in every language. */
export function LineField(props: Props) {
  const { at, label, value, change, hint, example, bare = false, code = false, onEnter, inputMode } = props;
  const found = faultsAt(useEditorForm().faults, at, true);
  const id = fieldId(at);
  const describedBy = [hint && `${id}_hint`, found.length > 0 && `${id}_faults`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label className={bare ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${id}_hint`}>
          {hint}
        </span>
      )}
      <input
        className={code ? 'input input-code' : 'input'}
        type="text"
        id={id}
        value={value}
        placeholder={example}
        inputMode={inputMode}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={!code}
        aria-describedby={describedBy}
        aria-invalid={found.some(({ level }) => level === 'error') || undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter?.();
        }}
      />
      <FaultLines at={at} deep />
    </div>
  );
}
