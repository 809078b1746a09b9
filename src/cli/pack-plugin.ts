import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readDatasetAt } from './dataset.ts';
import { HOST_FILES } from './host-files.ts';
import { packFiles, writePack } from './pack-files.ts';
import { chosenDataset } from './project.ts';
import { rejectedSummary } from './report-rejected.ts';
import { readUptimeAt } from './uptime-files.ts';

/**
 * Puts the dataset beside the page: a build writes it to `pack/` with the files that hosts read, the
 * development server packs it in memory and again when one of its files changes. A dataset that
 * can't be read at all still makes a pack, whose index says why.
 */
export function packPlugin(): Plugin {
  return {
    name: 'faultline-pack',
    writeBundle({ dir }) {
      if (dir === undefined) return;
      const { dataset } = readDatasetAt(chosenDataset());
      const uptime = readUptimeAt(chosenDataset());
      writePack(dataset, join(dir, 'pack'), uptime);
      for (const line of rejectedSummary([...dataset.rejected, ...uptime.rejected])) console.error(line);
      for (const [name, text] of Object.entries(HOST_FILES)) writeFileSync(join(dir, name), text);
      // Hosts that know no rewriting answer an unknown address with this file.
      copyFileSync(join(dir, 'index.html'), join(dir, '404.html'));
    },
    configureServer(server) {
      serveFromMemory(server, resolve(chosenDataset()));
    },
  };
}

function serveFromMemory(server: ViteDevServer, path: string): void {
  let files: Map<string, Uint8Array> | null = null;
  server.watcher.add(path);
  server.watcher.on('all', (_, changed) => {
    if (!resolve(changed).startsWith(path) || files === null) return;
    files = null;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use('/pack', (request, response) => {
    if (files === null) {
      const { dataset } = readDatasetAt(path);
      const uptime = readUptimeAt(path);
      for (const line of rejectedSummary([...dataset.rejected, ...uptime.rejected]))
        server.config.logger.warn(line);
      files = new Map(Array.from(packFiles(dataset, uptime), ({ name, bytes }) => [name, bytes]));
    }
    const bytes = files.get((request.url ?? '').split('?', 1)[0]!.slice(1));
    response.statusCode = bytes === undefined ? 404 : 200;
    response.setHeader('Content-Type', bytes === undefined ? 'text/plain' : 'application/gzip');
    response.setHeader('Cache-Control', 'no-store');
    response.end(bytes ?? 'There is no such file.\n');
  });
}
