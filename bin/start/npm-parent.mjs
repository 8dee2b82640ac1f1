/**
 * Calls back when the npm that started us was ended: it hands a signal to the shell between us, and the shell dies of
 * it without handing it on.
 *
 * @param {() => void} ended
 */
export function whenNpmEnds(ended) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    ended();
  }, 250);
  watch.unref();
}
