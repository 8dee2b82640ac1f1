import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the script runs: what is typed into a field before that would be lost. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
