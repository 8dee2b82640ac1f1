import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { programSchema } from './program.ts';

/** The description of Docker that the shipped course has. */
export const docker = programSchema.parse(parse(readFileSync('content/docker/commands.yaml', 'utf8')).programs[0]);
