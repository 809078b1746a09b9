import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Writes a `.gz` beside each text file of a built dashboard that has none, so that serving it costs
 * nothing. Details stay as they are: one opens at a time, and there may be thousands.
 */
export function compressFolder(dir: string): void {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html|json|svg|webmanifest)$/.test(name)) continue;
    const file = join(dir, name);
    const { size, mtimeMs } = statSync(file);
    if (size <= 1024 || (statSync(`${file}.gz`, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= mtimeMs)
      continue;
    try {
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: size > 5_000_000 ? 4 : 9 }));
    } catch {
      // A folder that cannot be written to is served as it is.
      return;
    }
  }
}
