import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { compressFolder } from './compress.ts';
import { followParent } from './follow-parent.ts';
import { close, listen } from './listen.ts';
import { listenFault, readPort } from './port.ts';
import { PROJECT } from './project.ts';
import { staticSite } from './static-site.ts';

/** `serve [DIR]`: serves a built dashboard until it is stopped. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve a built dashboard on http://localhost:4173 (PORT, HOST)')
    .argument('[dir]', 'folder of the build', join(PROJECT, 'dist'))
    .action(async (dir: string) => serve(resolve(dir), readPort(process.env['PORT'])));
}

/** Serves a build until a signal comes. Throws, with what to do, where there is no build or the port is taken. */
export async function serve(dir: string, port: number): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`${dir} holds no built dashboard; run npm run build first`);
  }
  compressFolder(dir);
  const answer = staticSite(dir);
  const { servers, port: open } = await listen(answer, port, process.env['HOST']?.trim() || undefined).catch(
    (error: unknown) => {
      throw new Error(listenFault(error as NodeJS.ErrnoException, port));
    },
  );
  const stop = (): void => {
    close(servers);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  followParent(stop);
  // Last, so that whoever waits for this line may stop it from here on.
  console.log(`Faultline is at http://localhost:${open}  (Ctrl-C stops it)`);
}
