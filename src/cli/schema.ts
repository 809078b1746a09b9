import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { incidentSchema } from '#core/incident.ts';

/** The JSON Schema (2020-12) of one incident, made from the schema that guards every door. */
export function incidentJsonSchema(): string {
  const schema = z.toJSONSchema(incidentSchema, { target: 'draft-2020-12' });
  const described = {
    ...schema,
    title: 'Incident',
    description: 'One incident in the format of Faultline; docs/data.md tells what each field means.',
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** `schema`: writes `schema/incident.schema.json`. */
export function writeSchema(): number {
  writeFileSync('schema/incident.schema.json', incidentJsonSchema());
  return 0;
}
