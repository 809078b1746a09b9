import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Dataset } from '#core/dataset.ts';
import { plural } from '#core/time/words.ts';
import { readDatasetAt } from './dataset.ts';
import { codeOf } from './file-trouble.ts';
import { sizeInWords } from './limits.ts';
import { writePack } from './pack-files.ts';
import { chosenDataset } from './project.ts';
import { rejectedSummary } from './report-rejected.ts';
import { readUptimeAt, type UptimeFiles } from './uptime-files.ts';

/** `pack [PATH] --out DIR`: writes what the page loads. Exit 1 where nothing could be read. */
export function addPack(program: Command): void {
  program
    .command('pack')
    .description('write what the page loads: the index and the details of each incident')
    .argument('[path]', 'dataset: a folder, a .json or a .jsonl file (default: INCIDENT_DATA, else data/)')
    .requiredOption('--out <dir>', 'folder to write into')
    .action((path: string | undefined, { out }: { out: string }) => {
      const chosen = path ?? chosenDataset();
      const { dataset } = readDatasetAt(chosen);
      const uptime = readUptimeAt(chosen);
      for (const line of rejectedSummary([...dataset.rejected, ...uptime.rejected])) console.error(line);
      if (dataset.incidents.length === 0)
        throw new Error(`no incident could be read; nothing is packed, and ${out} is left as it was`);
      const { files, bytes } = packInto(dataset, uptime, out);
      console.error(
        `${plural(dataset.incidents.length, 'incident')} packed into ${out}: ${plural(files, 'file')}, ${sizeInWords(bytes)}`,
      );
    });
}

function packInto(dataset: Dataset, uptime: UptimeFiles, out: string): ReturnType<typeof writePack> {
  try {
    return writePack(dataset, resolve(out), uptime);
  } catch (error) {
    throw new Error(`${out}: cannot be written to (${codeOf(error)}); choose a folder that can`);
  }
}
