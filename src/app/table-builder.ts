// eslint-disable-next-line import/default -- the build makes the address of the worker's own file
import workerUrl from './table-worker.ts?worker&url';
import type { Answer } from './fetch-file.ts';
import type { openTable } from './open-table.ts';
import { startWorker } from './start-worker.ts';
import type { IndexPair, TableWork } from './table-worker.ts';

/** A table, or why there is none. */
export type Built = Awaited<ReturnType<typeof openTable>>;

/**
 * Starts a worker that builds one table, so that the page stays free meanwhile. It starts at once; what it builds is
 * given to it later: two indexes in columns, or a packed one that is still on its way. Rejects where that breaks off.
 */
export function startBuilder(): (work: IndexPair | Answer) => Promise<Built> {
  const worker = startWorker(workerUrl);
  // Listened to from the start: a worker that cannot run says so before there is anything to build.
  const built = new Promise<Built>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<Built>) => resolve(event.data));
    worker.addEventListener('error', () =>
      resolve({
        fault: {
          what: 'the browser stopped while reading it',
          advice:
            'Close other pages to free memory and try again; if it stays, publish a part of the dataset.',
        },
      }),
    );
  });
  const give = (work: TableWork, moved: ArrayBuffer[] = []): void => worker.postMessage(work, moved);
  return async (work) => {
    try {
      if ('base' in work) give(work);
      else {
        // A part is of no more use here; the columns of an index belong to a table.
        await work.each((part) => give(part, [part.buffer]));
        give('end');
      }
      return await built;
    } finally {
      worker.terminate();
    }
  };
}
