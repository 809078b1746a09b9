import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from '../dataset.ts';
import { columnsOf } from './columns.ts';
import { contentHash } from './content-hash.ts';
import { INDEX_FILE } from './index-file.ts';
import { bytesOfRecords, RECORDS_FILE } from './records-file.ts';
import { recordsOf } from './records.ts';
import { bytesOfIndex } from './write-index.ts';
import { SHARD_SIZE, shardFile } from './shard.ts';
import { textAt } from './text-column.ts';

/** A file of the pack, not compressed yet. */
export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What the page loads of a dataset: full records in shards, by the incident's place in the index, what two pages ask of all
 * records, and at last the index, which knows each shard by its hash. One after another, so that a large dataset is never
 * held twice.
 */
export function* packDataset(dataset: Dataset): Generator<PackFile> {
  const index = columnsOf(dataset);
  const byId = new Map(dataset.incidents.map((incident) => [incident.id, incident]));
  const count = index.incidents.cause.length;
  const ordered = Array.from({ length: count }, (_, place) => byId.get(textAt(index.incidents.id, place))!);
  const shards: string[] = [];
  for (let first = 0; first < count; first += SHARD_SIZE) {
    const bytes = utf8ToBytes(JSON.stringify(ordered.slice(first, first + SHARD_SIZE)));
    const name = shardFile(shards.length);
    shards.push(contentHash(bytes));
    yield { name, bytes };
  }
  const fingerprint = contentHash(utf8ToBytes(JSON.stringify([index.catalog, index.rejected, shards])));
  yield { name: RECORDS_FILE, bytes: bytesOfRecords(recordsOf(ordered), fingerprint) };
  yield { name: INDEX_FILE, bytes: bytesOfIndex({ ...index, shards, fingerprint }) };
}
