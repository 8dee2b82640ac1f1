import type { Path } from './draft.ts';
import { fieldId } from './faults.ts';

/** Leads to the field of a place, or to the nearest one around it; what is folded over it is unfolded. */
export function focusOn(at: Path): void {
  const ways = at.map((_, index) => at.slice(0, at.length - index));
  const field = ways.map((way) => fieldOf(way)).find((found) => found !== null);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  field?.focus();
}

/** The field with this very place, else the first one within it. */
function fieldOf(at: Path): HTMLElement | null {
  const id = fieldId(at);
  return (
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}_"]:is(input, textarea, select)`)
  );
}
