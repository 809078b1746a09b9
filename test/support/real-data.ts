import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDataset, type Dataset } from '#core/dataset.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** The embedded dataset, read as the commands read it. */
export function realDataset(): Dataset {
  const folder = join(DATA, 'incidents');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const records = files.sort().map((file) => ({ file, value: parse(join(folder, file)) }));
  return readDataset('data', records, parse(join(DATA, 'catalog.json')));
}

function parse(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
