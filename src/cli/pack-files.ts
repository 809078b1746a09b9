import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dataset } from '#core/dataset.ts';
import { packDataset } from '#core/pack.ts';

/** One file of the pack, by its path below the pack's folder. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/** The files that the page loads: `index.json`, then full records in `details/`. */
export function* packFiles(dataset: Dataset): Generator<PackFile> {
  const { index, shards } = packDataset(dataset);
  yield { name: 'index.json', text: JSON.stringify(index) };
  for (const shard of shards) yield { name: shard.name, text: JSON.stringify(shard.incidents) };
}

/** Writes the pack into a folder, in place of an earlier pack there. Throws what the file system throws. */
export function writePack(dataset: Dataset, folder: string): { files: number; bytes: number } {
  const details = join(folder, 'details');
  mkdirSync(details, { recursive: true });
  for (const name of readdirSync(details)) if (/^\d+\.json$/.test(name)) rmSync(join(details, name));
  let files = 0;
  let bytes = 0;
  for (const { name, text } of packFiles(dataset)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}
