import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { incidentJsonSchema } from './json-schema.ts';
import { PROJECT } from './project.ts';

/** Where the JSON Schema is kept. */
export const SCHEMA_FILE = join(PROJECT, 'schema/incident.schema.json');

/** `schema`: writes the JSON Schema of an incident from the one the program itself uses. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('write schema/incident.schema.json')
    .action(() => {
      mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
      writeFileSync(SCHEMA_FILE, incidentJsonSchema());
      console.error('schema/incident.schema.json written');
    });
}
