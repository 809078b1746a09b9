import * as z from 'zod/mini';
import { incidentSchema } from '#core/incident.ts';
import { FIELDS } from './schema-fields.ts';

interface Node {
  [keyword: string]: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
}

/** The JSON Schema (2020-12) of an incident as text, with a title and a description at each field. */
export function incidentJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(incidentSchema, {
    target: 'draft-2020-12',
    io: 'input',
  }) as Node;
  const schema: Node = {
    $schema,
    $id: 'urn:faultline:incident:1',
    title: 'Incident',
    description: 'One published root-cause report, normalized. docs/data.md tells more of each field.',
    ...rest,
  };
  for (const [path, keywords] of Object.entries(FIELDS)) Object.assign(nodeAt(schema, path), keywords);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The node of a dotted path in which `[]` goes into a list. Throws where the schema has no such field. */
function nodeAt(schema: Node, path: string): Node {
  let node = schema;
  for (const step of path.split('.')) {
    const within: Node =
      node.properties === undefined && node.items === undefined ? (node.anyOf?.[0] ?? node) : node;
    const next = step === '[]' ? within.items : within.properties?.[step];
    if (next === undefined)
      throw new Error(`schema-fields.ts describes "${path}", which the incident schema does not have`);
    node = next;
  }
  return node;
}
