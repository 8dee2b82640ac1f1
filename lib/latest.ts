import { LRUCache } from 'lru-cache';

/**
 * The same function, which knows what it made of the texts it met of late. What it makes may be shared: nobody is to
 * change it.
 * @param most characters of text that are kept; what is made of them takes about as much again
 */
export function latest<Made extends NonNullable<unknown>>(most: number, make: (text: string) => Made): typeof make {
  const made = new LRUCache<string, Made>({ maxSize: most, sizeCalculation: (_, { length }) => Math.max(1, length) });
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
