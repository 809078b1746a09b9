import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '#core/dataset.ts';
import { INDEX_FILE } from '#core/pack/index-file.ts';
import { packDataset, type PackFile } from '#core/pack/pack.ts';
import { SHARD_SIZE } from '#core/pack/shard.ts';
import { withBar } from './progress.ts';
import { NO_UPTIME, type UptimeFiles } from './uptime-files.ts';
import { uptimePackFile } from './uptime-pack-file.ts';

/**
 * The files that the page loads: full records in `details/`, then the index, then the uptime reports. They are stored
 * compressed, so that a host that does not compress sends as little as one that does.
 */
export function* packFiles(dataset: Dataset, uptime: UptimeFiles = NO_UPTIME): Generator<PackFile> {
  for (const { name, bytes } of packDataset(dataset))
    yield { name, bytes: gzipSync(bytes, { level: name === INDEX_FILE ? 9 : 6 }) };
  yield uptimePackFile(dataset, uptime);
}

/** About what an incident takes, to tell how much work there is. */
const BYTES_EACH = 1000;

/** Writes the pack into a folder, in place of an earlier pack there. Throws what the file system throws. */
export function writePack(
  dataset: Dataset,
  folder: string,
  uptime: UptimeFiles = NO_UPTIME,
): { files: number; bytes: number } {
  const details = join(folder, 'details');
  mkdirSync(details, { recursive: true });
  const count = Math.ceil(dataset.incidents.length / SHARD_SIZE) + 3;
  return withBar('Packing', dataset.incidents.length * BYTES_EACH, (tell) => {
    let bytes = 0;
    const written = new Set<string>();
    for (const { name, bytes: content } of packFiles(dataset, uptime)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      written.add(name);
      bytes += content.length;
      tell(written.size, count);
    }
    removeEarlier(folder, written);
    return { files: written.size, bytes };
  });
}

/** Removes what an earlier pack had and this one has not; last, so that a pack that breaks off takes nothing away. */
function removeEarlier(folder: string, written: ReadonlySet<string>): void {
  rmSync(join(folder, 'index.json'), { force: true });
  for (const name of readdirSync(join(folder, 'details')))
    if (/^\d+\.json(\.gz)?$/.test(name) && !written.has(`details/${name}`))
      rmSync(join(folder, 'details', name));
}
