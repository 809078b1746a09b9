import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { columnsOf } from '#core/pack/columns.ts';
import { buildTable, type Table } from '#core/table.ts';
import { readDatasetAt } from '#cli/dataset.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Writes a made-up dataset of so many incidents into a folder; where it is, and the core's table of it. */
export function makeUpData(incidents: number, folder: string): { path: string; table: Table } {
  const path = join(folder, `${incidents}.jsonl`);
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'generate', '--incidents', String(incidents), '--out', path],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`generate failed: ${made.stderr}`);
  return { path, table: buildTable(columnsOf(readDatasetAt(path).dataset)) };
}
