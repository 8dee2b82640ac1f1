/** How a value is written; the same whatever a database calls its type. */
export type Kind = 'text' | 'integer' | 'real' | 'bytes';

export type Table = {
  name: string;
  /** In the order of their names. */
  columns: { name: string; kind: Kind }[];
  /** By which rows are told apart and put in order. */
  key: string[];
};

/** @param parents the tables that its rows refer to */
export type FoundTable = Table & { parents: string[] };

/** What a database calls its types, for those that we use: any other has to be taught here first. */
const kinds: Record<string, Kind> = {
  text: 'text',
  integer: 'integer',
  bigint: 'integer',
  real: 'real',
  'double precision': 'real',
  blob: 'bytes',
  bytea: 'bytes',
};

export function kindOf(type: string, where: string): Kind {
  const kind = kinds[type.toLowerCase()];
  if (!kind) throw new Error(`Nobody has said how ${type} is written in a dump (${where}).`);
  return kind;
}

/** Each table behind those that its rows refer to, otherwise by name: the same order on both databases. */
export function inOrder(found: readonly FoundTable[]): Table[] {
  const waiting = [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ordered: Table[] = [];
  while (waiting.length > 0) {
    const next = waiting.find(({ name, parents }) =>
      parents.every((parent) => parent === name || !waiting.some((other) => other.name === parent)),
    );
    if (!next)
      throw new Error(`Tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}.`);
    waiting.splice(waiting.indexOf(next), 1);
    const { parents: _, ...table } = next;
    if (table.key.length === 0) throw new Error(`The table ${table.name} has no key.`);
    ordered.push(table);
  }
  return ordered;
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
