/** Opens a dialog of the quiz; false while the script that shows it has not come. */
export function openDialog(id: 'keyboard_help' | 'report'): boolean {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return false;
  dialog.showModal();
  return true;
}
