/** Something a person did that the server has not acknowledged yet. */
export type Waiting = {
  learnerId: string;
  /** Made before the first attempt; it makes a second one harmless. */
  id: string;
  body: Record<string, unknown>;
  /** When it was done, in milliseconds since 1970. */
  at: number;
  /** The server asked to be left alone until then. */
  notBefore?: number;
  /** Why the server will not have it; such a one is kept until a person has seen it, and not sent again. */
  refused?: string;
};

/** Where it waits. `all` is ordered by id, which is the order in which things were done. */
export interface OutboxStorage {
  put(waiting: Waiting): Promise<void>;
  all(learnerId: string): Promise<Waiting[]>;
  remove(learnerId: string, id: string): Promise<void>;
}
