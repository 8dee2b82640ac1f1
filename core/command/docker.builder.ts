import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { programSchema } from './program.ts';

const { programs } = parse(readFileSync('content/docker/commands.yaml', 'utf8'));

/** The descriptions that the shipped course has. */
export const docker = programSchema.parse(programs[0]);
export const usermod = programSchema.parse(programs[1]);
