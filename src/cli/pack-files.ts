import { packDataset } from '#core/pack.ts';
import type { Dataset } from '#core/dataset.ts';

/** The files that the page loads, by their name under `pack/`. */
export function packFiles(dataset: Dataset): Map<string, string> {
  const { index, shards } = packDataset(dataset);
  const files = new Map([['index.json', JSON.stringify(index)]]);
  for (const shard of shards) files.set(shard.name, JSON.stringify(shard.incidents));
  return files;
}
