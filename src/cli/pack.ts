import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packFiles } from './pack-files.ts';
import { datasetAt } from './read-dataset.ts';
import { rejectedLines } from './report-rejected.ts';

/**
 * `pack [PATH] --out DIR`: writes what the page loads. Records that could not be read are named here and
 * on the page, and keep nothing else from being written.
 */
export async function pack(path: string, out: string): Promise<number> {
  const dataset = await datasetAt(path);
  for (const [name, text] of packFiles(dataset)) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const line of rejectedLines(dataset.rejected)) console.error(line);
  console.error(`${dataset.incidents.length} incidents packed, ${dataset.rejected.length} records not read`);
  return 0;
}
