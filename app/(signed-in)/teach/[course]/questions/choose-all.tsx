'use client';

/** Ticks every question of its form, or none. */
export function ChooseAll({ label }: { label: string }) {
  return (
    <label className="check">
      <input
        className="mark"
        type="checkbox"
        onChange={({ target: { form, checked } }) => {
          for (const box of form?.querySelectorAll<HTMLInputElement>('[name="question"]') ?? []) box.checked = checked;
        }}
      />
      <span>{label}</span>
    </label>
  );
}
