/** What a unit measures, and how much of the base unit it is. */
export type Unit = { measures: string; factor: number };

const bytes = (factor: number, ...names: string[]) =>
  names.map((name) => [name, { measures: 'bytes', factor }] as const);
const seconds = (factor: number, ...names: string[]) =>
  names.map((name) => [name, { measures: 'seconds', factor }] as const);

/** Names in lower case. Decimal multiples (GB) and binary ones (GiB) are different sizes, as the standards have it. */
const units: ReadonlyMap<string, Unit> = new Map([
  ...bytes(1, 'b', 'byte', 'bytes', '字节'),
  ...bytes(1e3, 'kb'),
  ...bytes(1e6, 'mb'),
  ...bytes(1e9, 'gb'),
  ...bytes(1e12, 'tb'),
  ...bytes(1e15, 'pb'),
  ...bytes(2 ** 10, 'kib'),
  ...bytes(2 ** 20, 'mib'),
  ...bytes(2 ** 30, 'gib'),
  ...bytes(2 ** 40, 'tib'),
  ...bytes(2 ** 50, 'pib'),
  ...seconds(1e-9, 'ns', '纳秒'),
  ...seconds(1e-6, 'us', 'μs', '微秒'),
  ...seconds(1e-3, 'ms', 'millisecond', 'milliseconds', '毫秒'),
  ...seconds(1, 's', 'sec', 'second', 'seconds', '秒'),
  ...seconds(60, 'min', 'minute', 'minutes', '分', '分钟'),
  ...seconds(3_600, 'h', 'hour', 'hours', '小时'),
  ...seconds(86_400, 'd', 'day', 'days', '天'),
  ['%', { measures: 'percent', factor: 1 }],
  ['percent', { measures: 'percent', factor: 1 }],
]);

/** The unit of this name; one that is not known measures only itself. */
export function unitOf(name: string): Unit & { known: boolean } {
  const known = units.get(name);
  return known ? { ...known, known: true } : { measures: name, factor: 1, known: false };
}
