import { join } from 'node:path';
import { catalogSchema, type Catalog } from '#core/catalog.ts';
import { faultInWords } from '#core/schema-words.ts';
import { readJson } from './json-file.ts';
import { LIMITS } from './limits.ts';
import { DEFAULT_DATA } from './project.ts';

/** The project's own catalog. Throws, with words for its user, where it is missing or unsound. */
export function projectCatalog(): Catalog {
  const json = readJson(join(DEFAULT_DATA, 'catalog.json'), LIMITS.jsonBytes, (reason) => {
    throw new Error(`data/catalog.json ${reason}`);
  });
  const parsed = catalogSchema.safeParse(json, { error: faultInWords });
  if (parsed.success) return parsed.data;
  throw new Error('data/catalog.json is no sound catalog; `npm run -s validate` tells what is wrong with it');
}
