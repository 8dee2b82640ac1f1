/** Calls when the network or the person is back: what failed before may work now. Gives what stops it. */
export function whenBack(call: () => void): () => void {
  const whenVisible = () => document.visibilityState === 'visible' && call();
  window.addEventListener('online', call);
  window.addEventListener('focus', call);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('online', call);
    window.removeEventListener('focus', call);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
