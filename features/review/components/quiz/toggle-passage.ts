/** As pressing the summary of the passage does; for the key. */
export function togglePassage(): void {
  const fold = document.getElementById('passage');
  if (fold instanceof HTMLDetailsElement) fold.open = !fold.open;
}
