import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { followParent } from './follow-parent.ts';
import { close, listen } from './listen.ts';
import { listenFault, readPort } from './port.ts';
import { chosenDataset, PROJECT } from './project.ts';
import { serve } from './serve.ts';

/** `start`: builds and serves, in one process so that a signal to it stops everything. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('build the dashboard and serve it on http://localhost:4173 (PORT, HOST, INCIDENT_DATA)')
    .action(async () => {
      const port = readPort(process.env['PORT']);
      checkDataset(chosenDataset());
      await checkPort(port);
      followParent(() => process.exit(0));
      const { build } = await import('vite');
      // Its own folder: a second server beside it, over other data, must not change what this one shows.
      const outDir = join(PROJECT, '.cache', 'start', String(port || process.pid));
      await build({ root: PROJECT, build: { outDir, emptyOutDir: true } });
      await serve(outDir, port);
    });
}

/** A mistyped path would otherwise end in a dashboard of nothing. */
function checkDataset(path: string): void {
  if (existsSync(path)) return;
  throw new Error(`INCIDENT_DATA: there is no file or folder ${path}; check the path`);
}

/** A taken port is told before the build, not after it. */
async function checkPort(port: number): Promise<void> {
  try {
    close((await listen(() => {}, port, process.env['HOST']?.trim() || undefined)).servers);
  } catch (error) {
    throw new Error(listenFault(error as NodeJS.ErrnoException, port));
  }
}
