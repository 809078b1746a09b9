import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { incidentJsonSchema } from '#cli/json-schema.ts';
import { SCHEMA_FILE } from '#cli/schema.ts';

test('the committed JSON Schema is the one the program uses (npm run schema writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(incidentJsonSchema());
});

test('it is a 2020-12 schema in which each field at the top says what it is', () => {
  const schema = JSON.parse(incidentJsonSchema()) as Record<string, unknown> & {
    properties: Record<string, { description?: string }>;
  };
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema['$id']).toEqual(expect.any(String));
  const bare = Object.entries(schema.properties).filter(([, field]) => !field.description);
  expect(bare).toEqual([]);
});
