import type { OutboxStorage } from './waiting.ts';

/**
 * `first`, and whatever it will not take (a full disk, a private window, storage switched off) in `spare`:
 * an answer that cannot be kept for later is still sent now.
 */
export function withSpare(first: OutboxStorage, spare: OutboxStorage): OutboxStorage {
  return {
    put: async (waiting) => {
      await first.put(waiting).catch(() => spare.put(waiting));
    },
    all: async (learnerId) => {
      const [kept, spared] = await Promise.all([first.all(learnerId).catch(() => []), spare.all(learnerId)]);
      const later = kept.filter((row) => !spared.some((newer) => newer.id === row.id));
      return [...later, ...spared].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    remove: async (learnerId, id) => {
      await Promise.all([first.remove(learnerId, id).catch(() => {}), spare.remove(learnerId, id)]);
    },
  };
}
