/** Lets one at a time through, in the order of asking; what `take` gives lets the next one in. */
export function makeMutex(): { take(): Promise<() => void> } {
  let tail: Promise<void> = Promise.resolve();
  return {
    async take() {
      const before = tail;
      let release: () => void = () => {};
      tail = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return release;
    },
  };
}
