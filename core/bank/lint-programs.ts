import { lintProgram } from '../command/lint-program.ts';
import type { Program } from '../command/program.ts';
import type { Problem } from './bank-item.ts';
import { commandsFileSchema } from './content-files.ts';
import type { YamlSource } from './course-source.ts';
import { problemAt, readFields } from './read-fields.ts';

/** The programs that a course's commands.yaml describes, and what is wrong with them. */
export function lintPrograms(source: YamlSource | null): { programs: Program[]; problems: Problem[] } {
  if (!source) return { programs: [], problems: [] };
  const read = readFields(commandsFileSchema, source, source.value);
  if (read.value === null) return { programs: [], problems: read.problems };
  const { programs } = read.value;
  const names = programs.map(({ name }) => name);
  const faults = programs.flatMap((program, index) =>
    [
      ...(names.indexOf(program.name) < index ? [{ at: ['name'], message: `${program.name} is described twice` }] : []),
      ...lintProgram(program),
    ].map((fault) => ({ ...fault, at: ['programs', index, ...fault.at] })),
  );
  return { programs, problems: faults.map((fault) => problemAt(source, fault)) };
}
