import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readDatasetAt } from './dataset.ts';
import { sizeInWords } from './limits.ts';
import { writePack } from './pack-files.ts';
import { chosenDataset } from './project.ts';
import { rejectedSummary } from './report-rejected.ts';

/** `pack [PATH] --out DIR`: writes what the page loads. Exit 1 where nothing could be read. */
export function addPack(program: Command): void {
  program
    .command('pack')
    .description('write what the page loads: the index and the details of each incident')
    .argument('[path]', 'dataset: a folder, a .json or a .jsonl file (default: INCIDENT_DATA, else data/)')
    .requiredOption('--out <dir>', 'folder to write into')
    .action((path: string | undefined, { out }: { out: string }) => {
      const { dataset } = readDatasetAt(path ?? chosenDataset());
      const { files, bytes } = writePack(dataset, resolve(out));
      for (const line of rejectedSummary(dataset.rejected)) console.error(line);
      console.error(
        `${dataset.incidents.length} incidents packed into ${out}: ${files} files, ${sizeInWords(bytes)}`,
      );
      if (dataset.incidents.length === 0) process.exitCode = 1;
    });
}
