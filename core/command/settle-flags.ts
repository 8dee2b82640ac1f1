import type { Values } from './meaning.ts';
import { isPlaceholder } from './placeholder.ts';
import { plainValue } from './plain-value.ts';
import { type Flag, flagName } from './program.ts';
import type { GivenFlag } from './read-flags.ts';

type Settled = { name: string } & Values;

/** Flags in the order of their names, each once, with the values that count; what changes nothing is left out. */
export function settleFlags(given: readonly GivenFlag[], before = ''): Settled[] {
  const byFlag = new Map<Flag, string[]>();
  for (const { flag, value } of given) {
    const settled = settleValue(value, flag.is);
    const values = byFlag.get(flag);
    if (values) values.push(settled);
    else byFlag.set(flag, [settled]);
  }
  const all: Settled[] = [];
  for (const [flag, values] of byFlag) {
    const settled = { name: before + flagName(flag), ...settleValues(flag, values) };
    if (settled.values.length !== 1 || settled.values[0] !== withoutIt(flag)) all.push(settled);
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A placeholder alone may stand for any way of writing. */
export function settleValue(value: string, is: Flag['is']): string {
  return is === undefined || isPlaceholder(value) ? value : plainValue(value, is);
}

const withoutIt = (flag: Flag) =>
  flag.default !== undefined ? settleValue(flag.default, flag.is) : flag.value ? undefined : 'false';

function settleValues({ value: kind }: Flag, values: string[]): Values {
  if (kind === 'sequence') return { values, anyOrder: false };
  if (kind === 'list') return { values: values.sort(), anyOrder: true };
  if (kind === 'map') {
    const last = new Map(values.map((value) => [value.split('=', 1)[0], value]));
    return { values: [...last.values()].sort(), anyOrder: true };
  }
  return { values: values.slice(-1), anyOrder: false };
}
