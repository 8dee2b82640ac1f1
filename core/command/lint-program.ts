import type { Path } from '../question/question-type.ts';
import type { Flag, Program } from './program.ts';
import { flagName } from './program.ts';

type Fault = { at: Path; message: string };

/** Names that stand for two things at once: a command line could be read in either way. */
export function lintProgram({ flags, commands }: Program): Fault[] {
  const names = commands.flatMap(({ names }, at) => names.map((name) => ({ name, at: ['commands', at, 'names'] })));
  return [
    ...doubles(names).map(({ name, at }) => ({ at, message: `"${name}" is the name of another command too` })),
    ...lintFlags(flags, ['flags']),
    ...commands.flatMap(({ flags }, at) => lintFlags(flags, ['commands', at, 'flags'])),
  ];
}

function lintFlags(flags: readonly Flag[], path: Path): Fault[] {
  const names = flags.flatMap((flag, at) => namesOf(flag).map((name) => ({ name, at: [...path, at] })));
  const idle = flags.flatMap((flag, at) => (flag.is && !flag.value ? [{ flag, at: [...path, at] }] : []));
  return [
    ...doubles(names).map(({ name, at }) => ({ at, message: `"${name}" is the name of another flag too` })),
    ...idle.map(({ flag, at }) => ({ at, message: `${flagName(flag)} takes no value, so it cannot be of a kind` })),
  ];
}

const namesOf = ({ long, short, also = [] }: Flag): string[] => [
  ...[long, ...also].flatMap((name) => (name === undefined ? [] : [`--${name}`])),
  ...(short === undefined ? [] : [`-${short}`]),
];

function doubles<Named extends { name: string }>(all: readonly Named[]): Named[] {
  const names = all.map(({ name }) => name);
  return all.filter(({ name }, at) => names.indexOf(name) < at);
}
