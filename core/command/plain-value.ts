/** The kinds of values that can be written in more ways than one. */
export const meanings = ['image', 'port', 'volume', 'mount', 'size', 'number', 'signal', 'folder'] as const;
export type Meaning = (typeof meanings)[number];

const signals: Record<string, string> = {
  1: 'HUP',
  2: 'INT',
  3: 'QUIT',
  9: 'KILL',
  10: 'USR1',
  12: 'USR2',
  15: 'TERM',
};

const plain: Record<Meaning, (value: string) => string> = {
  image: plainImage,
  port: (value) => value.replace(/\/tcp$/, ''),
  volume: (value) => value.replace(/:rw$/, ''),
  mount: plainMount,
  size: plainSize,
  number: (value) => (/^\d{1,15}(\.\d{1,15})?$/.test(value) ? String(Number(value)) : value),
  signal: (value) => signals[value] ?? value.toUpperCase().replace(/^SIG/, ''),
  folder: (value) => value.replace(/^\.\/(?=.)/, '').replace(/(?<=[^/])\/$/, '') || value,
};

/** The one way of writing a value; one that is not of its kind stays as it is. */
export function plainValue(value: string, meaning: Meaning | undefined): string {
  return meaning === undefined ? value : plain[meaning](value);
}

/**
 * An image's name in full: without a registry it is of docker.io, without a namespace there of `library`, without tag or
 * digest `latest`.
 * @see https://docs.docker.com/reference/cli/docker/image/tag/
 */
function plainImage(value: string): string {
  const [head = '', digest] = value.split('@', 2);
  const parts = head.split('/');
  const last = parts.pop() ?? '';
  const first = parts[0] ?? '';
  const hasRegistry = first === 'localhost' || /[.:]/.test(first);
  const path = hasRegistry ? parts.slice(1) : parts;
  const registry = hasRegistry && first !== 'index.docker.io' ? first : 'docker.io';
  if (registry === 'docker.io' && path.length === 0) path.push('library');
  const tagged = digest === undefined && !last.includes(':') ? `${last}:latest` : last;
  return [registry, ...path, tagged].join('/') + (digest === undefined ? '' : `@${digest}`);
}

const mountFields: Record<string, string> = { src: 'source', dst: 'target', destination: 'target', ro: 'readonly' };

/** The fields of `--mount`, each under one name and in one order; a type that is not said is `volume`. */
function plainMount(value: string): string {
  const fields = value.split(',').map((field) => field.replace(/^[a-z]+/, (name) => mountFields[name] ?? name));
  const typed = fields.some((field) => field.startsWith('type=')) ? fields : ['type=volume', ...fields];
  return typed.sort().join(',');
}

const powers = 'kmgtp';

/** Bytes; `512m`, `512M`, `512MiB` and `0.5g` count in powers of 1024, as the Docker client reads them. */
function plainSize(value: string): string {
  const [, number, unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?) ?([kmgtp]?)i?b?$/i.exec(value) ?? [];
  if (number === undefined) return value;
  const power = unit === '' ? 0 : powers.indexOf(unit.toLowerCase()) + 1;
  return String(Math.trunc(Number(number) * 1024 ** power));
}
