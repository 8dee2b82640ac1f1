import { underLease } from './lease.ts';

/** Runs `work` in one tab at a time: Web Locks, or on plain http, where they are missing, a lease in IndexedDB. */
export async function oneTabAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request(name, work) : underLease(name, work);
}
