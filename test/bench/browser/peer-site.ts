import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build } from 'vite';
import { compressFolder } from '#cli/compress.ts';
import { close, listen } from '#cli/listen.ts';
import type { ProgramName } from './programs.ts';

const PAGES = resolve(import.meta.dirname, '../peers');

/** Builds a page of each program into a folder, with no code that it does not use. */
export async function buildPeers(programs: readonly ProgramName[], folder: string): Promise<void> {
  await build({
    root: PAGES,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // dc brings its modules, but names its bundle for browsers.
    resolve: { mainFields: ['module', 'browser', 'main'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: programs.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
  compressFolder(folder);
}

/** Serves the pages and their data as the dashboard is served, but without its policy, under which libraries break. */
export async function servePeers(folder: string): Promise<{ address: string; stop: () => void }> {
  const files = sirv(folder, { dev: true, etag: true, gzip: true, extensions: ['html'] });
  const { servers, port } = await listen(
    (request, response) =>
      files(request, response, () => {
        response.writeHead(404).end();
      }),
    0,
  );
  return { address: `http://localhost:${port}`, stop: () => close(servers satisfies Server[]) };
}
